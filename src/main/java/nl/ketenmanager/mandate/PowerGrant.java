package nl.ketenmanager.mandate;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.chain.Tier;
import org.jspecify.annotations.Nullable;

/**
 * A decision of the board to give a role a power, as the ketenbureau registers it. Without a start it begins at once;
 * without a tier it is for the tier of the role, and the ketenmanager's is for every tier; without a basis it has the one
 * that goes with the role.
 */
public record PowerGrant(
        ChainCode chain,
        Power power,
        Role role,
        @Nullable Tier tier,
        @Nullable BigDecimal amountLimit,
        @Nullable PowerBasis basis,
        boolean notByInitiator,
        @Nullable Instant from,
        @Nullable Instant until,
        String reason,
        String recordedBy) {
    private static final Set<Role> IN_OWN_AUTHORITY = Set.of(Role.DIRECTOR, Role.KERNTEAM, Role.OFFICE_HOLDER);

    @Nullable
    Tier effectiveTier() {
        return tier != null || role == Role.KETENMANAGER ? tier : role.tier().orElse(null);
    }

    /** Bringing a question up binds nobody, so it needs no mandate. */
    PowerBasis effectiveBasis() {
        if (basis != null) {
            return basis;
        }
        return power == Power.FORWARD || IN_OWN_AUTHORITY.contains(role) ? PowerBasis.OWN : PowerBasis.MANDATE;
    }
}
