package nl.ketenmanager.mandate;

import nl.ketenmanager.chain.Role;
import org.jspecify.annotations.Nullable;

/**
 * What an act rests on: the role in which somebody acts, and the mandate as it stood at that moment, unless the role acts
 * in its own authority. It is kept with the act, so that the old ground stays readable (S10).
 *
 * @param deputyFor whom he replaces, if he does
 */
public record Ground(
        Role role,
        @Nullable Long mandate,
        @Nullable Integer version,
        @Nullable String deputyFor) {

    /** As the account keeps it: {@code mandate:12/3} or {@code own:DIRECTOR}. */
    public String code() {
        return mandate == null ? "own:" + role : "mandate:%d/%d".formatted(mandate, version);
    }
}
