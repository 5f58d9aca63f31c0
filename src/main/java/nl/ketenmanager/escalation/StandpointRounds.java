package nl.ketenmanager.escalation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.ketenmanager.calendar.DutchTime;
import nl.ketenmanager.chain.Capability;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.chain.StandpointVia;
import nl.ketenmanager.platform.ForbiddenException;
import nl.ketenmanager.platform.RefusedException;
import nl.ketenmanager.platform.Violation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Asks a partner for its standpoint on a case, through its ketenregisseur or through its own system, and keeps the answer. */
@Service
public class StandpointRounds {
    private final Cases cases;
    private final Consultation consultation;
    private final ChainRegister register;
    private final CaseChronicle chronicle;
    private final CaseNews news;
    private final Clock clock;

    StandpointRounds(
            Cases cases,
            Consultation consultation,
            ChainRegister register,
            CaseChronicle chronicle,
            CaseNews news,
            Clock clock) {
        this.cases = cases;
        this.consultation = consultation;
        this.register = register;
        this.chronicle = chronicle;
        this.news = news;
        this.clock = clock;
    }

    /** The group that answers for the partner, and whether its system does. */
    public record Asked(String group, boolean bySystem) {}

    @Transactional(propagation = Propagation.MANDATORY)
    public Asked ask(EscalationId id, PartnerCode partner) {
        var its = cases.lock(id);
        var e = its.escalation();
        var chain = its.chain();
        boolean bySystem = chain.has(Capability.EXTERNAL_WORK)
                && chain.partner(partner)
                        .filter(one -> one.standpointVia() == StandpointVia.SYSTEM)
                        .isPresent();
        if (e.isAtTier()) {
            var stay = e.currentStay();
            String until = "uiterlijk " + DutchTime.inWords(stay.clocks().standpointAt());
            if (!bySystem) {
                news.standpointAsked(e, chain, stay, partner);
            }
            chronicle.standpointAsked(
                    e, chain, stay.tier(), partner, bySystem ? until + ", via het eigen systeem" : until);
        }
        return new Asked("%s-%s-%s".formatted(chain.code(), Role.KETENREGISSEUR, partner), bySystem);
    }

    /** The ketenregisseur of a partner, or an active deputy, speaks for it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void give(
            EscalationId id, PartnerCode partner, @Nullable String position, @Nullable String text, String person) {
        var its = cases.lock(id);
        boolean speaks = register.holders(its.chain().code(), Role.KETENREGISSEUR, partner).stream()
                .anyMatch(holder -> holder.id().equals(person));
        if (!speaks) {
            throw new ForbiddenException("U bent op dit moment geen ketenregisseur van %s en geen vervanger. Alleen zij"
                            .formatted(Names.partner(its.chain(), partner))
                    + " geven het standpunt.");
        }
        keep(its, partner, position, text, person);
    }

    /** The partner's own system speaks for it; the engine has checked that it holds the work. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void receive(
            EscalationId id, PartnerCode partner, @Nullable String position, @Nullable String text, String system) {
        keep(cases.lock(id), partner, position, text, system);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void noResponse(EscalationId id, PartnerCode partner) {
        var its = cases.lock(id);
        var e = its.escalation();
        if (e.isAtTier() && !consultation.isAnswered(e, e.currentStay(), partner)) {
            var stay = e.currentStay();
            consultation.add(
                    e,
                    its.chain(),
                    stay,
                    new Standpoint(stay.number(), partner, null, Silence.DEADLINE, clock.instant()));
        }
    }

    private void keep(
            Cases.Case its, PartnerCode partner, @Nullable String position, @Nullable String text, String by) {
        List<Violation> violations = new ArrayList<>();
        var checked = Codes.check(Position.class, "position", "Bent u het eens?", position, violations);
        var words = CaseFields.STANDPOINT.check(text, violations);
        if (!violations.isEmpty()) {
            throw new RefusedException(violations);
        }
        var e = its.escalation();
        if (!e.isAtTier() || consultation.isAnswered(e, e.currentStay(), partner)) {
            throw new RefusedException(
                    "standpoint",
                    "Het ‘Standpunt’ kan niet meer mee: er is intussen een besluit genomen, of de termijn is voorbij."
                            + " Als de zaak naar een volgende trede gaat, krijgt u de vraag opnieuw.");
        }
        var stay = e.currentStay();
        var given = new Standpoint.Given(checked.orElseThrow(), words.orElseThrow(), by);
        consultation.add(e, its.chain(), stay, new Standpoint(stay.number(), partner, given, null, clock.instant()));
    }
}
