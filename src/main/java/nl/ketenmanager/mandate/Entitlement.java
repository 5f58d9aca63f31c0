package nl.ketenmanager.mandate;

import nl.ketenmanager.chain.RoleHolding;
import org.jspecify.annotations.Nullable;

/**
 * That somebody might use a power: in which role, by which row of the matrix, and on which mandate.
 *
 * @param line empty for whoever acts in own authority
 */
public record Entitlement(
        String person,
        RoleHolding holding,
        PowerRow row,
        @Nullable MandateLine line) {}
