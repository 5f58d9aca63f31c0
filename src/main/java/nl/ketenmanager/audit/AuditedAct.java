package nl.ketenmanager.audit;

import org.jspecify.annotations.Nullable;

/**
 * What somebody did, without content: codes and numbers only, never a text that a person wrote or a name.
 *
 * @param custody whose chain of lines this is: the number of a case ({@code LAK-2026-00001}), of a mandate
 *     ({@code mandate:12}), a chain ({@code chain:LAK}), or a login where
 *     there is none of these ({@code login:uwvlijn})
 * @param chain the code of the chain it belongs to, if any
 * @param action a code such as {@code CASE_DECIDED}
 * @param object kind and number, such as {@code escalation:LAK-2026-00001}
 * @param actor the login of whoever acted, or {@code (system)}
 * @param ground what it rested on, such as {@code mandate:12/3} or {@code own:DIRECTOR}; empty if no power was needed
 */
public record AuditedAct(
        String custody,
        @Nullable String chain,
        String action,
        String object,
        String actor,
        @Nullable String ground) {

    /** The actor of what nobody does: a timer, a rule. */
    public static final String SYSTEM = "(system)";
}
