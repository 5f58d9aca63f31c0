package nl.ketenmanager.aanwijzing;

import nl.ketenmanager.calendar.WorkingCalendar;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.PartnerKind;
import nl.ketenmanager.mandate.Ground;
import org.springframework.stereotype.Component;

/** Registers an aanwijzing that may be given: its number, its terms, whom it binds and who is consulted on it. */
@Component
class AanwijzingRegistering {
    private final Aanwijzingen aanwijzingen;
    private final AanwijzingPolicy policy;
    private final WorkingCalendar calendar;

    AanwijzingRegistering(Aanwijzingen aanwijzingen, AanwijzingPolicy policy, WorkingCalendar calendar) {
        this.aanwijzingen = aanwijzingen;
        this.policy = policy;
        this.calendar = calendar;
    }

    /** Nobody is bound by it yet. */
    Aanwijzing add(AanwijzingCases.Held held, AanwijzingCheck.Checked checked, Ground ground, String person) {
        var terms = policy.terms(held.chain().phase());
        boolean consults = checked.skippedBecause() == null;
        var consultationDue = calendar.due(held.now(), terms.consultation());
        var given = new Aanwijzing(
                new AanwijzingId(
                        held.escalation().id(),
                        aanwijzingen.nextNumber(held.escalation().id())),
                held.chain().code(),
                checked.partner(),
                isBinding(held.chain(), checked.partner()),
                AanwijzingStatus.CONSULTATION,
                new Aanwijzing.Proposal(
                        checked.instruction(),
                        checked.reason(),
                        checked.affected(),
                        person,
                        held.now(),
                        ground,
                        checked.account(),
                        consults ? consultationDue : null,
                        consults ? calendar.due(consultationDue, terms.finalise()) : null),
                terms,
                null,
                Aanwijzing.FollowUp.NONE,
                null,
                0);
        aanwijzingen.add(
                given,
                checked.affected().stream()
                        .map(partner -> consults && !checked.account().leavesOut(partner)
                                ? AanwijzingConsultation.open(partner, consultationDue)
                                : AanwijzingConsultation.skipped(partner, held.now()))
                        .toList());
        return given;
    }

    /** The judiciary never, a zbo only where a law says so by name. */
    private boolean isBinding(Chain chain, PartnerCode code) {
        var partner = chain.partner(code).orElseThrow();
        return partner.instructable()
                && (partner.kind() != PartnerKind.ZBO
                        || aanwijzingen.instructionPower(chain.code(), code).isPresent());
    }
}
