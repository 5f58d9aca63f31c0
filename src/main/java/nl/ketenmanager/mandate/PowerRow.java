package nl.ketenmanager.mandate;

import java.math.BigDecimal;
import nl.ketenmanager.chain.Capability;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.Period;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.chain.Tier;
import org.jspecify.annotations.Nullable;

/**
 * One row of a chain's power matrix: a role has a power at a tier, for as long as the row is valid (S8).
 *
 * @param tier empty when the power is not tied to a tier
 * @param amountLimit the highest amount in euros; empty when there is no limit
 * @param notByInitiator whoever brought the matter up may not use the power on it
 * @param endedReason why the row got its end, if somebody ended it
 */
public record PowerRow(
        long id,
        ChainCode chain,
        Power power,
        Role role,
        @Nullable Tier tier,
        @Nullable BigDecimal amountLimit,
        PowerBasis basis,
        boolean notByInitiator,
        Period period,
        String reason,
        String recordedBy,
        @Nullable String endedReason,
        @Nullable String endedBy) {

    boolean appliesAt(Tier asked) {
        return tier == null || tier == asked;
    }

    /** S5, S25: doorzettingsmacht rests on a mandate that names it, whatever the chain chose. */
    boolean restsOnMandate(Chain asked) {
        return power.isDoorzettingsmacht() || basis == PowerBasis.MANDATE && asked.has(Capability.MANDATES);
    }

    /** A decision without an amount commits none. */
    boolean allows(@Nullable BigDecimal amount) {
        return amountLimit == null || amount == null || amount.compareTo(amountLimit) <= 0;
    }
}
