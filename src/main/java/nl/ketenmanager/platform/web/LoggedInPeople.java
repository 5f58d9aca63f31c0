package nl.ketenmanager.platform.web;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks up who is logged in, in the register and among the engine's rights, as they are at this moment. */
@Component
class LoggedInPeople {
    private static final String ROLE_PREFIX = "Rol – ";

    private final JdbcClient db;
    private final AuthorizationService authorizations;
    private final Clock clock;

    LoggedInPeople(JdbcClient db, AuthorizationService authorizations, Clock clock) {
        this.db = db;
        this.authorizations = authorizations;
        this.clock = clock;
    }

    LoggedInPerson find(String userId) {
        String name = db.sql("select first_name || ' ' || last_name from keten.identity_user where id = ?")
                .param(userId)
                .query(String.class)
                .single();
        var groups = groups(userId);
        return new LoggedInPerson(name, words(groups), applications(userId, groups));
    }

    private record Group(String id, String name, String type) {}

    private List<Group> groups(String userId) {
        return db.sql("""
                        select distinct g.id, g.name, g.type
                          from keten.identity_group g
                          join keten.identity_membership m on m.group_id = g.id
                         where m.user_id = :user and m.valid_from <= :now
                           and (m.valid_until is null or m.valid_until > :now)
                         order by g.type, g.name""")
                .param("user", userId)
                .param("now", Timestamp.from(clock.instant()))
                .query(Group.class)
                .list();
    }

    private static List<String> words(List<Group> groups) {
        return groups.stream()
                .map(group -> group.name().startsWith(ROLE_PREFIX)
                        ? group.name().substring(ROLE_PREFIX.length())
                        : group.name())
                .distinct()
                .toList();
    }

    private Set<String> applications(String userId, List<Group> groups) {
        var ids = groups.stream().map(Group::id).toList();
        return Stream.of("cockpit", "admin")
                .filter(application -> authorizations.isUserAuthorized(
                        userId, ids, Permissions.ACCESS, Resources.APPLICATION, application))
                .collect(Collectors.toSet());
    }
}
