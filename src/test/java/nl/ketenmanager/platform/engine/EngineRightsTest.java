package nl.ketenmanager.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ketenmanager.support.ApplicationTest;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every start gives the same rights again, and takes nothing from what an administrator gave. */
@ApplicationTest
class EngineRightsTest {
    private static final String ALL =
            "select id_ || rev_ || coalesce(perms_, 0) from act_ru_authorization order by id_";

    @Autowired
    private EngineRights rights;

    @Autowired
    private AuthorizationService authorizations;

    @Autowired
    private FilterService filters;

    @Autowired
    private JdbcClient db;

    @Test
    void aSecondStartWritesNothing() {
        var before = rows();
        long shared = filters.createFilterQuery().count();

        rights.afterSingletonsInstantiated();

        assertThat(rows()).isEqualTo(before);
        assertThat(filters.createFilterQuery().count()).isEqualTo(shared);
    }

    @Test
    void whatAnAdministratorAddedStays() {
        var right = ofTheAuditor();
        right.addPermission(Permissions.CREATE);
        authorizations.saveAuthorization(right);
        try {
            rights.afterSingletonsInstantiated();

            assertThat(ofTheAuditor().isPermissionGranted(Permissions.CREATE)).isTrue();
            assertThat(ofTheAuditor().isPermissionGranted(Permissions.READ)).isTrue();
        } finally {
            var again = ofTheAuditor();
            again.removePermission(Permissions.CREATE);
            authorizations.saveAuthorization(again);
        }
    }

    @Test
    void aRightThatIsMissingComesBack() {
        authorizations.deleteAuthorization(ofTheAuditor().getId());

        rights.afterSingletonsInstantiated();

        assertThat(ofTheAuditor().isPermissionGranted(Permissions.READ)).isTrue();
    }

    @Test
    void nobodyIsTheEnginesOwnAdministrator() {
        assertThat(authorizations
                        .createAuthorizationQuery()
                        .groupIdIn("camunda-admin")
                        .count())
                .isZero();
        assertThat(authorizations
                        .createAuthorizationQuery()
                        .authorizationType(Authorization.AUTH_TYPE_GLOBAL)
                        .list())
                .extracting(Authorization::getResourceType)
                .containsOnly(
                        Resources.APPLICATION.resourceType(),
                        Resources.PROCESS_DEFINITION.resourceType(),
                        Resources.FILTER.resourceType());
    }

    private Authorization ofTheAuditor() {
        return authorizations
                .createAuthorizationQuery()
                .groupIdIn("AUDITOR")
                .resourceType(Resources.DEPLOYMENT)
                .singleResult();
    }

    private List<String> rows() {
        return db.sql(ALL).query(String.class).list();
    }
}
