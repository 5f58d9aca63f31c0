package nl.ketenmanager.aanwijzing;

import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.chain.RoleHolding;
import org.springframework.stereotype.Component;

/** Who is a party to an aanwijzing, himself or through somebody he stands in for, and so does not judge it. */
@Component
class AanwijzingParties {
    private final ChainRegister register;

    AanwijzingParties(ChainRegister register) {
        this.register = register;
    }

    /** Whoever gives it, in his own name or as a deputy, or could finalise it at this moment. */
    boolean isGiver(String person, Aanwijzing a) {
        var issue = a.issue();
        return person.equals(a.proposal().by())
                || person.equals(a.proposal().ground().deputyFor())
                || issue != null
                        && (person.equals(issue.by())
                                || person.equals(issue.ground().deputyFor()))
                || holdings(person, a).anyMatch(holding -> holding.role() == Role.KETENMANAGER);
    }

    /**
     * A director of another partner who is no party, neither himself nor through somebody he stands in for: a deputy acts
     * in the place of his principal, so both are looked at.
     */
    boolean isOtherDirector(String person, Aanwijzing a) {
        return holdings(person, a).anyMatch(holding -> holding.role() == Role.DIRECTOR)
                && self(person, a).noneMatch(one -> isOfThePartner(one, a));
    }

    /** Whether he gave it, or stands in for somebody who did. */
    boolean actsForGiver(String person, Aanwijzing a) {
        return self(person, a).anyMatch(one -> isGiver(one, a));
    }

    private boolean isOfThePartner(String person, Aanwijzing a) {
        return holdings(person, a)
                .anyMatch(holding -> a.partner().equals(holding.partner())
                        && (holding.role() == Role.DIRECTOR || holding.role() == Role.LINE_MANAGER));
    }

    /** Somebody and everybody in whose name he can act in the chain, link by link. */
    private Stream<String> self(String person, Aanwijzing a) {
        var found = new LinkedHashSet<>(List.of(person));
        var open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            holdings(open.remove(), a)
                    .map(RoleHolding::deputyFor)
                    .filter(Objects::nonNull)
                    .filter(found::add)
                    .forEach(open::add);
        }
        return found.stream();
    }

    private Stream<RoleHolding> holdings(String person, Aanwijzing a) {
        return register.rolesOf(person).stream().filter(holding -> a.chain().equals(holding.chain()));
    }
}
