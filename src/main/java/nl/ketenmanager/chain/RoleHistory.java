package nl.ketenmanager.chain;

import java.time.Instant;
import java.util.List;

/** Tells who had which role in a chain at a moment, as far as the register knew at another. */
public interface RoleHistory {

    /** Somebody with a role that he holds, or in which he stands in. */
    record Occupant(String person, RoleHolding holding) {}

    /**
     * Holders first, then level by level those who stand in. What was recorded after {@code known} did not exist then: not
     * a role, not a deputy, and not the end that somebody gave them.
     */
    List<Occupant> at(ChainCode chain, Instant moment, Instant known);
}
