package nl.ketenmanager.chain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Answers who is who in which chain at this moment of the clock; every other module asks it. */
public interface ChainRegister {

    Optional<Chain> find(ChainCode code);

    List<Chain> all();

    /**
     * The seats of a tier. At the operational and tactical tier those of the involved partners only, at the political tier
     * the offices that are competent for them, at every other tier all seats.
     */
    Seats seats(ChainCode chain, Tier tier, Collection<PartnerCode> involved);

    /** Everybody with that role now, active deputies included. */
    List<Person> holders(ChainCode chain, Role role);

    List<Person> holders(ChainCode chain, Role role, PartnerCode partner);

    /** Who chairs the body of a tier; the ketenmanager needs no chair but himself. */
    Optional<Person> chair(ChainCode chain, Tier tier);

    /** A person by id, also one who left: names in old cases stay readable. */
    Optional<Person> person(String id);

    List<RoleHolding> rolesOf(String personId);

    /** Partners that now lack an active ketenregisseur, or one that has an active deputy. */
    List<PartnerCode> partnersWithoutKetenregisseur(ChainCode chain);
}
