package nl.ketenmanager.mandate;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.ketenmanager.chain.Capability;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.Office;
import nl.ketenmanager.chain.OfficeCode;
import nl.ketenmanager.chain.Partner;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.PartnerKind;
import nl.ketenmanager.chain.Person;
import nl.ketenmanager.chain.Phase;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.chain.RoleHolding;
import nl.ketenmanager.chain.Seats;
import nl.ketenmanager.chain.StandpointVia;
import nl.ketenmanager.chain.Tier;
import org.jspecify.annotations.Nullable;

/**
 * A chain in memory: partner A is part of the ministry of office X, partner B is a zbo of the same minister. Everybody is
 * called after what he is; {@code deputy} stands in for the ketenmanager.
 */
public final class MandateCast implements ChainRegister {
    public static final PartnerCode A = new PartnerCode("A");
    public static final PartnerCode B = new PartnerCode("B");
    public static final OfficeCode X = new OfficeCode("X");
    public static final List<String> ACTORS =
            List.of("ketenmanager", "deputy", "lineA", "lineB", "regisseurA", "staffA", "otherStaffA", "directorB");

    private final ChainCode code;
    private final Set<Capability> capabilities;
    private final Map<String, RoleHolding> people = new LinkedHashMap<>();

    public MandateCast(ChainCode code, Capability... capabilities) {
        this.code = code;
        this.capabilities = Set.of(capabilities);
        hold("ketenmanager", Role.KETENMANAGER, null, null, null);
        hold("deputy", Role.KETENMANAGER, null, null, "ketenmanager");
        hold("lineA", Role.LINE_MANAGER, A, null, null);
        hold("lineB", Role.LINE_MANAGER, B, null, null);
        hold("regisseurA", Role.KETENREGISSEUR, A, null, null);
        hold("staffA", Role.OPERATIONAL_STAFF, A, null, null);
        hold("otherStaffA", Role.OPERATIONAL_STAFF, A, null, null);
        hold("directorA", Role.DIRECTOR, A, null, null);
        hold("directorB", Role.DIRECTOR, B, null, null);
        hold("minister", Role.OFFICE_HOLDER, null, X, null);
        hold("bureau", Role.KETENBUREAU, null, null, null);
    }

    public static MandateCast everything(String code) {
        return new MandateCast(new ChainCode(code), Capability.values());
    }

    private void hold(
            String person,
            Role role,
            @Nullable PartnerCode partner,
            @Nullable OfficeCode office,
            @Nullable String deputyFor) {
        people.put(person, new RoleHolding(code, role, partner, office, deputyFor));
    }

    public ChainCode code() {
        return code;
    }

    Chain chain() {
        return find(code).orElseThrow();
    }

    @Override
    public Optional<Chain> find(ChainCode asked) {
        return asked.equals(code)
                ? Optional.of(new Chain(
                        code,
                        "Keten " + code,
                        "Een doel.",
                        Phase.WERKEND,
                        capabilities,
                        List.of(
                                new Partner(A, "Partner A", PartnerKind.MINISTRY_PART, true, StandpointVia.TASK, X),
                                new Partner(B, "Partner B", PartnerKind.ZBO, true, StandpointVia.TASK, X)),
                        List.of(),
                        List.of(new Office(X, "Minister van X")),
                        false,
                        true))
                : Optional.empty();
    }

    @Override
    public List<Chain> all() {
        return List.of(chain());
    }

    @Override
    public Optional<Person> person(String id) {
        return people.containsKey(id)
                ? Optional.of(new Person(id, "De heer " + id, id + "@test.example"))
                : Optional.empty();
    }

    @Override
    public List<RoleHolding> rolesOf(String id) {
        return Optional.ofNullable(people.get(id)).stream().toList();
    }

    @Override
    public List<Person> holders(ChainCode chain, Role role) {
        return people.entrySet().stream()
                .filter(one -> one.getValue().role() == role)
                .flatMap(one -> person(one.getKey()).stream())
                .toList();
    }

    @Override
    public List<Person> holders(ChainCode chain, Role role, PartnerCode partner) {
        return holders(chain, role).stream()
                .filter(person -> partner.equals(people.get(person.id()).partner()))
                .toList();
    }

    @Override
    public Seats seats(ChainCode chain, Tier tier, Collection<PartnerCode> involved) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Person> chair(ChainCode chain, Tier tier) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<PartnerCode> partnersWithoutKetenregisseur(ChainCode chain) {
        throw new UnsupportedOperationException();
    }

    static MandateHolder holder(Role role) {
        return new MandateHolder(
                role,
                role.scope() == Role.Scope.PARTNER ? A : null,
                role.scope() == Role.Scope.OFFICE ? X : null,
                role == Role.KETENMANAGER ? "ketenmanager" : null);
    }

    static Set<Power> powers(Power... powers) {
        return Set.copyOf(Arrays.asList(powers));
    }
}
