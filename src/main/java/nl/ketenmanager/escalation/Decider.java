package nl.ketenmanager.escalation;

import java.util.List;
import java.util.Optional;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.Office;
import nl.ketenmanager.chain.OfficeCode;
import nl.ketenmanager.chain.Tier;

/**
 * Who take one decision of a tier together, as candidate groups: at the political tier one competent office, at every
 * other tier all who sit there.
 */
public record Decider(List<String> groups) {
    private static final String BETWEEN = ",";

    public Decider {
        groups = List.copyOf(groups);
    }

    /** As a task keeps its candidate groups. */
    public static Decider of(String groups) {
        return new Decider(List.of(groups.split(BETWEEN)));
    }

    static Decider of(Chain chain, OfficeCode office) {
        return new Decider(List.of("%s-%s-%s".formatted(chain.code(), Tier.POLITICAL, office)));
    }

    public String text() {
        return String.join(BETWEEN, groups);
    }

    /** The office that decides for its own domain; empty where a tier decides as one. */
    Optional<OfficeCode> office(Chain chain) {
        return chain.offices().stream()
                .map(Office::code)
                .filter(office -> of(chain, office).equals(this))
                .findFirst();
    }
}
