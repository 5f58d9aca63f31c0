package nl.ketenmanager.chain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A register in memory with one chain K of partners A and B, in which everybody with a short name exists. */
final class FakeChains implements ChainRegister {
    static final ChainCode K = new ChainCode("K");
    static final PartnerCode A = new PartnerCode("A");
    static final PartnerCode B = new PartnerCode("B");
    static final OfficeCode X = new OfficeCode("X");

    private final Set<Capability> capabilities;
    private Phase phase = Phase.OPBOUW;

    FakeChains(Capability... capabilities) {
        this.capabilities = Set.of(capabilities);
    }

    void phase(Phase now) {
        phase = now;
    }

    @Override
    public Optional<Chain> find(ChainCode code) {
        var partners = List.of(
                new Partner(A, "Partner A", PartnerKind.ZBO, true, StandpointVia.TASK, X),
                new Partner(B, "Partner B", PartnerKind.ZBO, true, StandpointVia.TASK, null));
        return Optional.of(new Chain(
                        K,
                        "Keten K",
                        "Een doel.",
                        phase,
                        capabilities,
                        partners,
                        List.of(),
                        List.of(new Office(X, "Minister")),
                        false,
                        false))
                .filter(chain -> code.equals(K));
    }

    @Override
    public Optional<Person> person(String id) {
        return Optional.of(new Person(id, "Mevrouw " + id, id + "@test.example"))
                .filter(person -> !person.id().equals("niemand"));
    }

    @Override
    public List<Chain> all() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Seats seats(ChainCode chain, Tier tier, Collection<PartnerCode> involved) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Person> holders(ChainCode chain, Role role) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Person> holders(ChainCode chain, Role role, PartnerCode partner) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Person> chair(ChainCode chain, Tier tier) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<RoleHolding> rolesOf(String personId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<PartnerCode> partnersWithoutKetenregisseur(ChainCode chain) {
        throw new UnsupportedOperationException();
    }
}
