package nl.ketenmanager.emergency;

import java.util.Set;
import nl.ketenmanager.chain.Capability;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.escalation.Escalation;
import nl.ketenmanager.mandate.Act;
import nl.ketenmanager.mandate.Ground;
import nl.ketenmanager.mandate.MandateCheck;
import nl.ketenmanager.mandate.MandateVerdict;
import nl.ketenmanager.mandate.Power;
import nl.ketenmanager.platform.ForbiddenException;
import org.springframework.stereotype.Component;

/**
 * Whether somebody may take a case past the board: only the ketenmanager or his deputy, and only on a mandate that names
 * NOODESCALATIE (invariant 3). Whoever may not hears which way is open.
 */
@Component
class EmergencyAuthority {
    static final String ADVICE = " Roep een extra bestuursvergadering bijeen: die weg is wel open.";

    private final MandateCheck mandates;
    private final EmergencyAccount account;

    EmergencyAuthority(MandateCheck mandates, EmergencyAccount account) {
        this.mandates = mandates;
        this.account = account;
    }

    /** The mandate it rests on; it cannot be withdrawn until this transaction has ended. */
    Ground require(Escalation e, Chain chain, String person, String action) {
        if (!chain.has(Capability.DOORZETTINGSMACHT)) {
            throw refused(e, person, action, "CAPABILITY_OFF", "Deze keten kent geen doorzettingsmacht.");
        }
        var verdict = mandates.check(new Act(
                Power.NOODESCALATIE,
                chain.code(),
                // before the case is at its first tier there is none to ask about; that it must wait comes after this
                e.tier().orElse(Tier.OPERATIONAL),
                person,
                e.involvedPartners().stream().toList(),
                e.problem().affectedPartners(),
                null,
                null,
                e.submittedBy(),
                Set.of()));
        if (verdict instanceof MandateVerdict.Refused no) {
            throw refused(e, person, action, no.rule(), no.reason());
        }
        var ground = ((MandateVerdict.Entitled) verdict).ground();
        if (ground.role() != Role.KETENMANAGER || ground.mandate() == null) {
            throw refused(
                    e,
                    person,
                    action,
                    "NOT_THE_KETENMANAGER",
                    "Alleen de ketenmanager en zijn vervanger roepen nood uit.");
        }
        return ground;
    }

    private ForbiddenException refused(Escalation e, String person, String action, String rule, String reason) {
        account.refused(e.id(), e.problem().chain(), action, person, rule);
        return new ForbiddenException(reason + ADVICE);
    }
}
