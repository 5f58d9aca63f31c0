package nl.ketenmanager.mandate;

import java.math.BigDecimal;
import java.util.List;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Tier;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is about to do, as far as it matters for whether he may.
 *
 * @param tier the tier at which he acts
 * @param partners the partners that it binds
 * @param subject the code of what it is about, from the chain's list of subjects; empty when not stated
 * @param amount euros that it commits; empty when none
 * @param initiator who brought it up
 * @param objectionAgainst who took the decision that it reconsiders, if it reconsiders one (Awb 10:3)
 */
public record Act(
        Power power,
        ChainCode chain,
        Tier tier,
        String person,
        List<PartnerCode> partners,
        @Nullable String subject,
        @Nullable BigDecimal amount,
        @Nullable String initiator,
        @Nullable String objectionAgainst) {

    public Act {
        partners = List.copyOf(partners);
    }

    Act about(String another) {
        return new Act(power, chain, tier, person, partners, another, amount, initiator, objectionAgainst);
    }
}
