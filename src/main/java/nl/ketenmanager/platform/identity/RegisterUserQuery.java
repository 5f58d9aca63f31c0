package nl.ketenmanager.platform.identity;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.UserQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;

/** The engine's user query over the register. A filter that we do not know is refused: ignoring it would show more. */
class RegisterUserQuery extends UserQueryImpl {
    private static final String VIEW = "keten.identity_user";
    private static final Map<String, String> ORDER =
            Map.of("ID_", "t.id", "FIRST_", "t.first_name", "LAST_", "t.last_name", "EMAIL_", "t.email");

    private final transient IdentityRows rows;

    RegisterUserQuery(IdentityRows rows) {
        this.rows = rows;
    }

    RegisterUserQuery(IdentityRows rows, CommandExecutor executor) {
        super(executor);
        this.rows = rows;
    }

    User only(String userId) {
        return userId == null
                ? null
                : ((RegisterUserQuery) userId(userId))
                        .executeList(null, null).stream().findFirst().orElse(null);
    }

    @Override
    public long executeCount(CommandContext context) {
        return rows.count(VIEW, conditions());
    }

    @Override
    public List<User> executeList(CommandContext context, Page page) {
        return rows.list(VIEW, conditions(), IdentityRows.orderAndPage(this, ORDER), (row, number) -> {
            var user = new UserEntity(row.getString("id"));
            user.setFirstName(row.getString("first_name"));
            user.setLastName(row.getString("last_name"));
            user.setEmail(row.getString("email"));
            return user;
        });
    }

    private Conditions conditions() {
        checkQueryOk();
        if (procDefId != null) {
            throw new BadUserRequestException("The chain register does not know potential starters");
        }
        return new Conditions()
                .and("t.id = :self", "self", OwnRows.of(Resources.USER))
                .and("t.active = :active", "active", true)
                .and("t.id = :id", "id", getId())
                .and("t.id in (:ids)", "ids", getIds())
                .and("t.first_name = :first", "first", getFirstName())
                .and("lower(t.first_name) like lower(:firstLike)", "firstLike", getFirstNameLike())
                .and("t.last_name = :last", "last", getLastName())
                .and("lower(t.last_name) like lower(:lastLike)", "lastLike", getLastNameLike())
                .and("t.email = :email", "email", getEmail())
                .and("lower(t.email) like lower(:emailLike)", "emailLike", getEmailLike())
                .and(
                        "exists (select 1 from keten.identity_membership m where m.user_id = t.id and m.group_id = :group"
                                + Conditions.ACTIVE + ")",
                        "group",
                        getGroupId())
                .and(
                        "exists (select 1 from keten.identity_tenant_membership m where m.user_id = t.id"
                                + " and m.tenant_id = :tenant" + Conditions.ACTIVE + ")",
                        "tenant",
                        getTenantId());
    }
}
