package nl.ketenmanager.mandate;

import java.util.Locale;
import java.util.function.UnaryOperator;
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

    /** Inside a sentence: "als lijnmanager, op grond van mandaat 12 (versie 3)". */
    public String inWords(UnaryOperator<String> names) {
        String as = role.label().substring(0, 1).toLowerCase(Locale.ROOT)
                + role.label().substring(1);
        String who = deputyFor == null ? "als " + as : "als vervanger van %s, %s".formatted(names.apply(deputyFor), as);
        return mandate == null
                ? who + ", uit eigen bevoegdheid"
                : "%s, op grond van mandaat %d (versie %d)".formatted(who, mandate, version);
    }
}
