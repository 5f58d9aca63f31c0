package nl.ketenmanager.chain;

import java.util.List;

/** The candidate groups of a tier and the people, active deputies included, who occupy them now. */
public record Seats(List<String> groups, List<Person> occupants) {

    public Seats {
        groups = List.copyOf(groups);
        occupants = List.copyOf(occupants);
    }

    /** Nobody can take up a case here, so it must pass. */
    public boolean isEmpty() {
        return occupants.isEmpty();
    }
}
