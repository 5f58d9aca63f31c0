package nl.ketenmanager.chain;

import java.util.Optional;

/** A step of the escalation chain, lowest first; the label is the name of a body that has none of its own. */
public enum Tier {
    OPERATIONAL("Operationeel overleg"),
    TACTICAL("Tactisch overleg"),
    KETENMANAGER("Ketenmanager"),
    KETENBESTUUR("Ketenbestuur"),
    KERNTEAM("Kernteam"),
    POLITICAL("Bewindspersonen");

    private final String label;

    Tier(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The tier one step up, in a chain that has every tier. */
    public Optional<Tier> next() {
        return this == POLITICAL ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }

    public boolean isBelow(Tier other) {
        return compareTo(other) < 0;
    }
}
