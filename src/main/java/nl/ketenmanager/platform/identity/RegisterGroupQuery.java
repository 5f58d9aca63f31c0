package nl.ketenmanager.platform.identity;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.GroupQueryImpl;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.GroupEntity;

/** The engine's group query over the register: seats at a tier, and roles. */
class RegisterGroupQuery extends GroupQueryImpl {
    private static final String VIEW = "keten.identity_group";
    private static final Map<String, String> ORDER = Map.of("ID_", "t.id", "NAME_", "t.name", "TYPE_", "t.type");

    private final transient IdentityRows rows;

    RegisterGroupQuery(IdentityRows rows) {
        this.rows = rows;
    }

    RegisterGroupQuery(IdentityRows rows, CommandExecutor executor) {
        super(executor);
        this.rows = rows;
    }

    Group only(String groupId) {
        return groupId == null
                ? null
                : ((RegisterGroupQuery) groupId(groupId))
                        .executeList(null, null).stream().findFirst().orElse(null);
    }

    @Override
    public long executeCount(CommandContext context) {
        return rows.count(VIEW, conditions());
    }

    @Override
    public List<Group> executeList(CommandContext context, Page page) {
        return rows.list(VIEW, conditions(), IdentityRows.orderAndPage(this, ORDER), (row, number) -> {
            var group = new GroupEntity(row.getString("id"));
            group.setName(row.getString("name"));
            group.setType(row.getString("type"));
            return group;
        });
    }

    private Conditions conditions() {
        checkQueryOk();
        if (procDefId != null) {
            throw new BadUserRequestException("The chain register does not know potential starters");
        }
        String self = OwnRows.of(Resources.GROUP);
        var conditions = new Conditions();
        if (self != null && getUserId() != null && !self.equals(getUserId())) {
            // the answer would tell which groups somebody else is in
            conditions.nothing();
        }
        return conditions
                .and(
                        "exists (select 1 from keten.identity_membership m where m.group_id = t.id and m.user_id = :self"
                                + Conditions.ACTIVE + ")",
                        "self",
                        self)
                .and("t.id = :id", "id", getId())
                .and("t.id in (:ids)", "ids", getIds())
                .and("t.name = :name", "name", getName())
                .and("lower(t.name) like lower(:nameLike)", "nameLike", getNameLike())
                .and("t.type = :type", "type", getType())
                .and(
                        "exists (select 1 from keten.identity_membership m where m.group_id = t.id and m.user_id = :user"
                                + Conditions.ACTIVE + ")",
                        "user",
                        getUserId())
                // chains have people, not groups
                .and("false and :tenant is null", "tenant", getTenantId());
    }
}
