package nl.ketenmanager.mandate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Tier;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is about to do, as far as it matters for whether he may.
 *
 * @param tier the tier at which he acts
 * @param involved the partners whose case it is: who brought it up, and whom it touches
 * @param partners the partners that it binds
 * @param subject the code of what a decision is on, from the chain's list; empty is the chain's ordinary subject
 * @param amount euros that a decision commits; empty is none
 * @param initiator who brought it up
 * @param decidedBefore who took the decision that it reconsiders, and for whom, if it reconsiders one (Awb 10:3)
 */
public record Act(
        Power power,
        ChainCode chain,
        Tier tier,
        String person,
        List<PartnerCode> involved,
        List<PartnerCode> partners,
        @Nullable String subject,
        @Nullable BigDecimal amount,
        @Nullable String initiator,
        Set<String> decidedBefore) {

    public Act {
        decidedBefore = Set.copyOf(decidedBefore);
        involved = List.copyOf(involved);
        partners = List.copyOf(partners);
    }

    /** An act that binds those whose case it is, and nobody else. */
    public Act(
            Power power,
            ChainCode chain,
            Tier tier,
            String person,
            List<PartnerCode> partners,
            @Nullable String subject,
            @Nullable BigDecimal amount,
            @Nullable String initiator,
            @Nullable String objectionAgainst) {
        this(
                power,
                chain,
                tier,
                person,
                partners,
                partners,
                subject,
                amount,
                initiator,
                objectionAgainst == null ? Set.of() : Set.of(objectionAgainst));
    }

    Act using(Power another) {
        return new Act(another, chain, tier, person, involved, partners, subject, amount, initiator, decidedBefore);
    }

    /** What is not said is not decided: without a subject it is on the ordinary one, without an amount on no money. */
    Act whole(DecisionSubjects subjects) {
        return power.decides() && subject == null
                ? about(subjects.ordinary(chain).code())
                : this;
    }

    Act about(String another) {
        return new Act(power, chain, tier, person, involved, partners, another, amount, initiator, decidedBefore);
    }
}
