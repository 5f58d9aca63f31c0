package nl.ketenmanager.aanwijzing;

import java.util.List;
import nl.ketenmanager.audit.Audit;
import nl.ketenmanager.audit.AuditedAct;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.escalation.Escalation;
import nl.ketenmanager.escalation.EscalationId;
import nl.ketenmanager.mandate.Act;
import nl.ketenmanager.mandate.Ground;
import nl.ketenmanager.mandate.MandateCheck;
import nl.ketenmanager.mandate.MandateVerdict;
import nl.ketenmanager.mandate.Power;
import nl.ketenmanager.platform.ForbiddenException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks, at the moment of acting, on which ground somebody acts on an aanwijzing, and accounts for every act and refusal. */
@Component
class AanwijzingPower {
    /** From the chain's list of subjects. */
    private static final String OBJECTION = "BEZWAAR";

    private final MandateCheck mandates;
    private final Audit audit;

    AanwijzingPower(MandateCheck mandates, Audit audit) {
        this.mandates = mandates;
        this.audit = audit;
    }

    /** S25: nobody gives or finalises one without a mandate that names the power, now and for this partner. */
    Ground instruct(Escalation about, @Nullable AanwijzingId id, List<PartnerCode> partner, String person) {
        var chain = about.problem().chain();
        // who brought the case up is its initiator: a chain can forbid him to push it through himself
        return ground(
                new Act(
                        Power.AANWIJZING,
                        chain,
                        Tier.KETENMANAGER,
                        person,
                        partner,
                        null,
                        null,
                        about.submittedBy(),
                        null),
                act(about.id(), id, chain, id == null ? "AANWIJZING_GIVEN" : "AANWIJZING_FINALISED", person, null));
    }

    /** The board's own decision on an objection against what {@code giver} instructed (Awb 10:3). */
    Ground decideObjection(Aanwijzing aanwijzing, String giver, String person) {
        return ground(
                new Act(
                        Power.DECIDE,
                        aanwijzing.chain(),
                        Tier.KETENBESTUUR,
                        person,
                        List.of(aanwijzing.partner()),
                        OBJECTION,
                        null,
                        null,
                        giver),
                act(aanwijzing, "AANWIJZING_OBJECTION_DECIDED", person, null));
    }

    void done(Aanwijzing aanwijzing, String action, String person, @Nullable Ground ground) {
        audit.done(act(aanwijzing, action, person, ground));
    }

    /** Refused for another reason than a missing power; the line stays although the act is undone. */
    ForbiddenException refused(Aanwijzing aanwijzing, String action, String person, String rule, String reason) {
        audit.refused(act(aanwijzing, action, person, null), rule);
        return new ForbiddenException(reason);
    }

    private Ground ground(Act act, AuditedAct account) {
        var verdict = mandates.check(act);
        if (verdict instanceof MandateVerdict.Refused refused) {
            audit.refused(account, refused.rule());
            throw new ForbiddenException(refused.reason());
        }
        return ((MandateVerdict.Entitled) verdict).ground();
    }

    private static AuditedAct act(Aanwijzing aanwijzing, String action, String person, @Nullable Ground ground) {
        return act(aanwijzing.id().escalation(), aanwijzing.id(), aanwijzing.chain(), action, person, ground);
    }

    private static AuditedAct act(
            EscalationId about,
            @Nullable AanwijzingId id,
            ChainCode chain,
            String action,
            String person,
            @Nullable Ground ground) {
        return new AuditedAct(
                about.text(),
                chain.value(),
                action,
                id == null ? "escalation:" + about : "aanwijzing:" + id,
                person,
                ground == null ? null : ground.code());
    }
}
