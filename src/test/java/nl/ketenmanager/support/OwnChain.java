package nl.ketenmanager.support;

import java.util.Set;
import nl.ketenmanager.chain.ChainCode;

/**
 * A demo chain copied under a code of its own, with people of its own, so that a test may change its phase and its seats
 * and set the clock as it likes. A test calls people by the names of the demo users whose parts they play.
 */
public record OwnChain(ChainCode code, String mark, Set<String> parts) {

    /** The person who plays that demo user's part here; whoever belongs to no chain plays himself. */
    public String person(String demoUser) {
        return parts.contains(demoUser) ? demoUser + mark : demoUser;
    }

    /** Whose part that person plays. */
    public String part(String person) {
        return person.endsWith(mark) ? person.substring(0, person.length() - mark.length()) : person;
    }
}
