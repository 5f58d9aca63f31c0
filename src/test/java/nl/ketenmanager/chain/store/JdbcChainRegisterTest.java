package nl.ketenmanager.chain.store;

import static nl.ketenmanager.chain.store.ChainOnDatabase.A;
import static nl.ketenmanager.chain.store.ChainOnDatabase.B;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.ketenmanager.chain.Capability;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.Nomination;
import nl.ketenmanager.chain.OfficeCode;
import nl.ketenmanager.chain.Person;
import nl.ketenmanager.chain.Phase;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.chain.RoleVerdict.Conflicting;
import nl.ketenmanager.chain.Seats;
import nl.ketenmanager.chain.Tier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The register on PostgreSQL: settings, seats, chairs and groups of a chain. */
class JdbcChainRegisterTest {
    private final ChainOnDatabase chain = ChainOnDatabase.with(Capability.KETENMANAGER, Capability.NORMS);

    @Test
    @Tag("S1")
    @DisplayName("S1: every capability can be on or off per chain")
    void everyCapabilityCanBeOnOrOff() {
        Chain none = profile(ChainOnDatabase.with());
        Chain all = profile(ChainOnDatabase.with(Capability.values()));

        assertThat(Capability.values()).hasSize(18).allMatch(all::has).noneMatch(none::has);
        assertThat(profile(chain).capabilities()).containsOnly(Capability.KETENMANAGER, Capability.NORMS);
    }

    @Test
    @Tag("S1")
    @DisplayName("S1: the smallest chain is complete without any capability")
    void theSmallestChainIsComplete() {
        var small = ChainOnDatabase.with();

        assertThat(profile(small).partners()).hasSize(2);
        assertThat(profile(small).body(Tier.TACTICAL).name()).isEqualTo("Tactisch overleg");
        assertThat(small.roleHolders.appoint(small.nominate(Role.KETENMANAGER, null, "p1")))
                .isInstanceOf(Conflicting.class);
        assertThat(small.appoint(Role.LINE_MANAGER, A, "p1")).isPositive();
    }

    @Test
    @Tag("S23")
    @DisplayName("S23: a chain has a ketenmanager only while somebody is")
    void aChainHasAKetenmanagerOnlyWhileSomebodyIs() {
        assertThat(profile(chain).hasKetenmanager()).isFalse();
        assertThat(seats(Tier.KETENMANAGER).isEmpty()).isTrue();

        long holding = chain.appoint(Role.KETENMANAGER, null, "p1");
        assertThat(profile(chain).hasKetenmanager()).isTrue();
        assertThat(ids(chain.chains.chair(chain.code, Tier.KETENMANAGER).stream()
                        .toList()))
                .containsExactly("p1");

        chain.end(holding, null);
        assertThat(profile(chain).hasKetenmanager()).isFalse();
    }

    @Test
    void aChainThatNeverRecordedAPhaseIsBeingBuiltAndSilencesNoOther() {
        chain.run("delete from keten.chain_phase where chain = :chain");

        assertThat(profile(chain).phase()).isEqualTo(Phase.OPBOUW);
        assertThat(chain.chains.all()).extracting(Chain::code).contains(chain.code);
    }

    @Test
    void workTiersSeatTheInvolvedPartnersOnlyAndTheBoardSeatsAll() {
        chain.appoint(Role.OPERATIONAL_STAFF, A, "p1");
        chain.appoint(Role.OPERATIONAL_STAFF, B, "p2");
        chain.appoint(Role.DIRECTOR, A, "p3");
        chain.appoint(Role.DIRECTOR, B, "p4");

        assertThat(seats(Tier.OPERATIONAL)).satisfies(seats -> {
            assertThat(seats.groups()).containsExactly(chain.code + "-OPERATIONAL-A");
            assertThat(ids(seats.occupants())).containsExactly("p1");
        });
        assertThat(ids(seats(Tier.KETENBESTUUR).occupants())).containsExactly("p3", "p4");
    }

    @Test
    void thePoliticalTierSeatsTheCompetentOfficesOnly() {
        chain.roleHolders.appoint(new Nomination(
                chain.code, Role.OFFICE_HOLDER, null, new OfficeCode("X"), "p5", false, null, null, "Kabinet", "test"));

        assertThat(seats(Tier.POLITICAL).groups()).containsExactly(chain.code + "-POLITICAL-X");
        assertThat(ids(seats(Tier.POLITICAL).occupants())).containsExactly("p5");
        assertThat(chain.chains.seats(chain.code, Tier.POLITICAL, List.of(B)).groups())
                .isEmpty();
        assertThat(chain.chains.seats(chain.code, Tier.POLITICAL, List.of()).isEmpty())
                .isTrue();
    }

    @Test
    void theChairOfABodyIsWhoeverWasAppointedToIt() {
        chain.appoint(Role.LINE_MANAGER, A, "p1");
        chain.roleHolders.appoint(
                new Nomination(chain.code, Role.KETENREGISSEUR, B, null, "p2", true, null, null, "Besluit", "test"));

        assertThat(chain.chains.chair(chain.code, Tier.TACTICAL).map(Person::id))
                .contains("p2");
        assertThat(chain.chains.chair(chain.code, Tier.KETENBESTUUR)).isEmpty();
    }

    @Test
    void whoIsNoLongerActiveHoldsNothingButKeepsHisName() {
        chain.db
                .sql(
                        "insert into keten.person values ('gone' || ?, 'Oud', 'Medewerker', 'x@test.example', null, false)")
                .param(chain.code.value())
                .update();
        String gone = "gone" + chain.code;
        chain.appoint(Role.LINE_MANAGER, A, gone);

        assertThat(seats(Tier.TACTICAL).isEmpty()).isTrue();
        assertThat(chain.chains.rolesOf(gone)).isEmpty();
        assertThat(chain.chains.person(gone)).map(Person::name).contains("Oud Medewerker");
    }

    @Test
    void everySeatThatMembersHaveIsAGroupWithADutchName() {
        chain.run("insert into keten.body values (:chain, 'TACTICAL', 'Tactisch Ketenoverleg')");

        Map<String, String> groups = groups();
        assertThat(groups)
                .containsEntry(chain.code + "-TACTICAL-A", "Tactisch Ketenoverleg – Partner A")
                .containsEntry(chain.code + "-KETENBESTUUR-B", "Ketenbestuur – Partner B")
                .containsEntry(chain.code + "-KETENMANAGER", "Ketenmanager – Keten " + chain.code)
                .containsEntry(chain.code + "-POLITICAL-X", "Minister van X");
        assertThat(groups.keySet())
                .containsAll(chain.db
                        .sql("select distinct group_id from keten.identity_membership")
                        .query(String.class)
                        .list());
    }

    @Test
    void everyRoleIsAGroupUnderItsOwnLabel() {
        Map<String, String> groups = groups();
        assertThat(Arrays.asList(Role.values()))
                .allSatisfy(role -> assertThat(groups).containsEntry(role.name(), "Rol – " + role.label()));
    }

    @Test
    void anUnknownChainIsNotFound() {
        assertThat(chain.chains.find(new ChainCode("NIETS"))).isEmpty();
    }

    private Map<String, String> groups() {
        return chain
                .db
                .sql("select id, name from keten.identity_group")
                .query((row, number) -> Map.entry(row.getString("id"), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Seats seats(Tier tier) {
        return chain.chains.seats(chain.code, tier, List.of(A));
    }

    private static Chain profile(ChainOnDatabase chain) {
        return chain.chains.find(chain.code).orElseThrow();
    }

    private static List<String> ids(List<Person> people) {
        return people.stream().map(Person::id).toList();
    }
}
