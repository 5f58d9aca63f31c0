package nl.ketenmanager.mandate;

import java.time.Instant;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who might do what at a moment, as known at another; both are now unless given.
 *
 * @param chain every chain of the caller when it is not given
 * @param person only what this person could use
 * @param all also what did not hold at that moment
 */
public record MandateQuestion(
        @Nullable ChainCode chain,
        @Nullable Role role,
        @Nullable String person,
        @Nullable Power power,
        @Nullable Instant at,
        @Nullable Instant known,
        boolean all) {}
