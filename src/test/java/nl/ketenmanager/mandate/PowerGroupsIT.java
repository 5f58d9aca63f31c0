package nl.ketenmanager.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.ketenmanager.chain.Appointments;
import nl.ketenmanager.chain.Capability;
import nl.ketenmanager.chain.Ending;
import nl.ketenmanager.chain.Nomination;
import nl.ketenmanager.chain.Phase;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.chain.RoleHolders;
import nl.ketenmanager.chain.RoleVerdict;
import nl.ketenmanager.support.ApplicationTest;
import nl.ketenmanager.support.OwnChain;
import nl.ketenmanager.support.OwnChains;
import nl.ketenmanager.support.TestClock;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whom the engine lets start the processes of doorzettingsmacht: whoever has the power, to the second. */
@ApplicationTest
@Tag("S5")
@Tag("S10")
class PowerGroupsIT {
    private static final Instant MONDAY = Instant.parse("2026-09-07T08:00:00Z");
    private static final Instant END = MONDAY.plus(Duration.ofHours(1));
    private static final List<String> BOTH = List.of("POWER_AANWIJZING", "POWER_NOODESCALATIE");

    @Autowired
    private OwnChains chains;

    @Autowired
    private IdentityService identities;

    @Autowired
    private AuthorizationService authorizations;

    @Autowired
    private PowerMatrix matrix;

    @Autowired
    private PowerChanges powers;

    @Autowired
    private Appointments appointments;

    @Autowired
    private RoleHolders roleHolders;

    @Autowired
    private JdbcClient db;

    private OwnChain chain;

    @BeforeEach
    void aMondayMorning() {
        TestClock.at(MONDAY);
        chain = chains.copy("LAK", Phase.WERKEND);
    }

    @Test
    void theKetenmanagerAndHisDeputyHaveThemAndNobodyElse() {
        assertThat(powers("ketenmanager")).isEqualTo(BOTH);
        assertThat(powers("plaatsvervanger")).isEqualTo(BOTH);
        assertThat(chain.parts())
                .filteredOn(part -> !Set.of("ketenmanager", "plaatsvervanger").contains(part))
                .allSatisfy(part -> assertThat(powers(part)).isEmpty());
    }

    @Test
    void theyGiveTheRightToStartTheirOwnProcessOnly() {
        assertThat(mayStart("ketenmanager", "emergency-route")).isTrue();
        assertThat(mayStart("plaatsvervanger", "aanwijzing")).isTrue();
        assertThat(mayStart("ketenmanager", "escalation-chain")).isFalse();
        assertThat(mayStart("uwvbestuur", "emergency-route")).isFalse();
        assertThat(mayStart("ketenbureau", "aanwijzing")).isFalse();
    }

    @Test
    void theyEndWithTheMandateToTheSecond() {
        db.sql("""
                        insert into keten.mandate_fact (mandate, number, kind, effective_at, recorded_at, recorded_by, reason)
                        select id, 99, 'WITHDRAWN', :end, :now, 'test', 'Einde opdracht'
                          from keten.mandate where chain = :chain and holder_role = 'KETENMANAGER'""")
                .param("end", Timestamp.from(END))
                .param("now", Timestamp.from(MONDAY))
                .param("chain", chain.code().value())
                .update();
        endsAt(END, "ketenmanager", List.of());
        endsAt(END, "plaatsvervanger", List.of());
    }

    @Test
    @Tag("S8")
    void theyEndWithTheRowOfTheMatrix() {
        long row = matrix.at(chain.code(), MONDAY).stream()
                .filter(one -> one.power() == Power.NOODESCALATIE)
                .findFirst()
                .orElseThrow()
                .id();
        TestClock.at(END);
        powers.end(chain.code(), row, "Besluit van het bestuur", chain.person("ketenbureau"));
        endsAt(END, "ketenmanager", List.of("POWER_AANWIJZING"));
    }

    @Test
    @Tag("S16")
    @DisplayName("S16: whoever comes after the ketenmanager inherits no power to push through")
    void aSuccessorDoesNotInheritThem() {
        var appointment = appointments.heldAt(chain.code(), MONDAY).stream()
                .filter(held -> held.role() == Role.KETENMANAGER)
                .findFirst()
                .orElseThrow();
        TestClock.at(END);
        String bureau = chain.person("ketenbureau");
        roleHolders.end(chain.code(), appointment.id(), new Ending(null, "Andere baan", bureau));
        var nomination = new Nomination(
                chain.code(),
                Role.KETENMANAGER,
                null,
                null,
                chain.person("kernteam"),
                false,
                null,
                null,
                "Opvolging",
                bureau);
        assertThat(roleHolders.appoint(nomination)).isInstanceOf(RoleVerdict.Appointed.class);
        for (String who : List.of("kernteam", "ketenmanager", "plaatsvervanger")) {
            assertThat(powers(who)).as(who).isEmpty();
            assertThat(mayStart(who, "emergency-route")).as(who).isFalse();
        }
    }

    @Test
    void theyEndWithTheRoleAndWithTheDeputyship() {
        var appointment = appointments.heldAt(chain.code(), MONDAY).stream()
                .filter(held -> held.role() == Role.KETENMANAGER)
                .findFirst()
                .orElseThrow();
        var ending = new Ending(END, "Andere baan", chain.person("ketenbureau"));
        roleHolders.endDeputy(
                chain.code(), appointment.id(), appointment.deputies().get(0).id(), ending);
        endsAt(END, "plaatsvervanger", List.of());
        assertThat(powers("ketenmanager")).isEqualTo(BOTH);
        TestClock.at(MONDAY);
        roleHolders.end(chain.code(), appointment.id(), ending);
        endsAt(END, "ketenmanager", List.of());
    }

    @Test
    void aChainWithoutTheBuildingBlockHasNone() {
        chains.keepOnly(chain, EnumSet.of(Capability.KETENMANAGER, Capability.MANDATES, Capability.AANWIJZING));
        assertThat(powers("ketenmanager")).containsExactly("POWER_AANWIJZING");
    }

    private void endsAt(Instant end, String who, List<String> then) {
        TestClock.at(end.minusSeconds(1));
        assertThat(powers(who)).isEqualTo(BOTH);
        TestClock.at(end);
        assertThat(powers(who)).isEqualTo(then);
    }

    private List<String> powers(String who) {
        return groups(who).stream()
                .filter(group -> group.startsWith("POWER_"))
                .sorted()
                .toList();
    }

    private List<String> groups(String who) {
        return identities.createGroupQuery().groupMember(chain.person(who)).list().stream()
                .map(Group::getId)
                .toList();
    }

    private boolean mayStart(String who, String process) {
        return authorizations.isUserAuthorized(
                chain.person(who),
                groups(who),
                ProcessDefinitionPermissions.CREATE_INSTANCE,
                Resources.PROCESS_DEFINITION,
                process);
    }
}
