package nl.ketenmanager.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.ketenmanager.support.ApplicationTest;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The engine reads people, groups and chains from the register, every question answered or refused, never ignored. */
@ApplicationTest
class RegisterIdentitiesTest {
    @Autowired
    private AccessCast cast;

    @Autowired
    private AccessModels models;

    @Autowired
    private IdentityService identities;

    @LocalServerPort
    private int port;

    @BeforeEach
    void enter() {
        cast.enter();
        models.deployOneTask();
    }

    @Test
    void peopleAreFoundByEveryFilter() {
        assertThat(identities
                        .createUserQuery()
                        .userId("accessstaff")
                        .singleResult()
                        .getEmail())
                .isEqualTo("accessstaff@toegang.test");
        assertThat(identities
                        .createUserQuery()
                        .userIdIn("accessstaff", "accessline", "x")
                        .list())
                .extracting(User::getId)
                .containsExactly("accessline", "accessstaff");
        assertThat(identities.createUserQuery().userLastName("accessstaff").count())
                .isOne();
        assertThat(identities.createUserQuery().userLastNameLike("ACCESSST%").list())
                .extracting(User::getId)
                .contains("accessstaff", "accessstranger")
                .doesNotContain("accessline");
        assertThat(identities
                        .createUserQuery()
                        .userFirstName("Toegang")
                        .userEmail("accessline@toegang.test")
                        .count())
                .isOne();
        assertThat(identities.createUserQuery().userFirstNameLike("niemand%").count())
                .isZero();
        assertThat(identities.createUserQuery().userEmailLike("ACCESSLINE@%").count())
                .isOne();
        assertThat(identities
                        .createUserQuery()
                        .memberOfGroup("ACCESSA-OPERATIONAL-PARTNER")
                        .list())
                .extracting(User::getId)
                .contains("accessstaff", "accessboth")
                .doesNotContain("accessstranger", "accessline");
        assertThat(identities
                        .createUserQuery()
                        .memberOfTenant(AccessCast.OTHER_CHAIN)
                        .list())
                .extracting(User::getId)
                .contains("accessstranger", "accessboth", "accessauditor")
                .doesNotContain("accessstaff");
    }

    @Test
    void peopleComeInTheOrderAndThePageThatIsAsked() {
        var two = identities.createUserQuery().userIdIn("accessstaff", "accessline", "accessboth");

        assertThat(two.orderByUserId().desc().listPage(1, 1))
                .extracting(User::getId)
                .containsExactly("accessline");
        assertThat(identities
                        .createUserQuery()
                        .userIdIn("accessstaff", "accessline", "accessboth")
                        .orderByUserLastName()
                        .asc()
                        .list())
                .extracting(User::getId)
                .containsExactly("accessboth", "accessline", "accessstaff");
    }

    @Test
    void groupsAreSeatsAndRoles() {
        assertThat(identities
                        .createGroupQuery()
                        .groupMember("accessregisseur")
                        .orderByGroupId()
                        .asc()
                        .list())
                .extracting(Group::getId)
                .containsExactly("ACCESSA-KETENREGISSEUR-PARTNER", "ACCESSA-TACTICAL-PARTNER", "KETENREGISSEUR");
        assertThat(identities.createGroupQuery().groupType("ROLE").count()).isEqualTo(12);
        assertThat(identities.createGroupQuery().groupType("POWER").count()).isEqualTo(2);
        assertThat(identities
                        .createGroupQuery()
                        .groupIdIn("AUDITOR", "WORKER")
                        .orderByGroupName()
                        .desc()
                        .list())
                .extracting(Group::getName)
                .containsExactly("Rol – Technische gebruiker", "Rol – Auditor");
        assertThat(identities
                        .createGroupQuery()
                        .groupName("Rol – Auditor")
                        .singleResult()
                        .getId())
                .isEqualTo("AUDITOR");
        assertThat(identities.createGroupQuery().groupNameLike("rol – aud%").count())
                .isOne();
        assertThat(identities
                        .createGroupQuery()
                        .memberOfTenant(AccessCast.CHAIN)
                        .count())
                .isZero();
    }

    @Test
    void tenantsAreChains() {
        assertThat(identities
                        .createTenantQuery()
                        .userMember("accessboth")
                        .orderByTenantId()
                        .asc()
                        .list())
                .extracting(Tenant::getId)
                .containsExactly(AccessCast.CHAIN, AccessCast.OTHER_CHAIN);
        assertThat(identities
                        .createTenantQuery()
                        .tenantId(AccessCast.CHAIN)
                        .singleResult()
                        .getName())
                .isEqualTo("Toegangsketen " + AccessCast.CHAIN);
        assertThat(identities.createTenantQuery().groupMember("AUDITOR").count())
                .isZero();
        assertThat(identities
                        .createTenantQuery()
                        .tenantNameLike("toegangsketen %")
                        .count())
                .isEqualTo(2);
    }

    @Test
    void whatTheRegisterDoesNotKnowIsRefused() {
        String definition = models.definition(AccessModels.ONE_TASK);

        assertThatThrownBy(
                        () -> identities.createNativeUserQuery().sql("select 1").list())
                .isInstanceOf(BadUserRequestException.class);
        assertThatThrownBy(() -> identities
                        .createUserQuery()
                        .potentialStarter(definition)
                        .list())
                .isInstanceOf(BadUserRequestException.class);
        assertThatThrownBy(() -> identities
                        .createUserQuery()
                        .potentialStarter(definition)
                        .count())
                .isInstanceOf(BadUserRequestException.class);
    }

    @Test
    void nobodyIsCreatedThroughTheEngine() {
        assertThat(identities.isReadOnly()).isTrue();
        assertThatThrownBy(() -> identities.newUser("accessnew")).isInstanceOf(UnsupportedOperationException.class);
        String body = "{\"profile\":{\"id\":\"accessnew\"},\"credentials\":{\"password\":\"x\"}}";
        assertThat(Rest.program(port, "accessadministrator")
                        .enginePost("/user/create", body)
                        .status())
                .isEqualTo(403);
        assertThat(Rest.browser(port, "accessadministrator")
                        .enginePost("/user/create", body)
                        .status())
                .isEqualTo(403);
        assertThat(Rest.program(port, "accessadministrator")
                        .engineCall("PUT", "/group/ADMINISTRATOR/members/accessstaff", "")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aPasswordIsCheckedAgainstTheRegister() {
        assertThat(identities.checkPassword("accessstaff", AccessCast.PASSWORD)).isTrue();
        assertThat(identities.checkPassword("accessstaff", "fout")).isFalse();
        assertThat(identities.checkPassword("bestaatniet", AccessCast.PASSWORD)).isFalse();
        assertThat(identities.checkPassword("accessstaff", null)).isFalse();
    }

    @Test
    void someoneAtWorkSeesHimselfInTheRegisterAndNobodyElse() {
        var staff = Rest.program(port, "accessstaff");

        assertThat(staff.engineGet("/user").json().size()).isOne();
        assertThat(staff.engineGet("/user?memberOfTenant=" + AccessCast.OTHER_CHAIN)
                        .json()
                        .size())
                .isZero();
        assertThat(staff.engineGet("/user/accessstranger/profile").status()).isEqualTo(404);
        assertThat(staff.engineGet("/user/accessstaff/profile").status()).isEqualTo(200);
        assertThat(staff.engineGet("/identity/groups?userId=accessstranger").body())
                .doesNotContain("ACCESSB");
        assertThat(staff.engineGet("/tenant").json().size()).isOne();
        assertThat(staff.engineGet("/group?member=accessstranger").json().size())
                .isZero();
    }

    @Test
    void anAdministratorAndAnAuditorSeeEverybody() {
        for (String reader : new String[] {"accessadministrator", "accessauditor"}) {
            assertThat(Rest.program(port, reader)
                            .engineGet("/user/accessstranger/profile")
                            .status())
                    .isEqualTo(200);
        }
    }
}
