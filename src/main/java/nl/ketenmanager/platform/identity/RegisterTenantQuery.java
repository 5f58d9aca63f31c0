package nl.ketenmanager.platform.identity;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.TenantQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.TenantEntity;

/** The engine's tenant query over the register: a tenant is a chain. */
class RegisterTenantQuery extends TenantQueryImpl {
    private static final String VIEW = "keten.identity_tenant";
    private static final Map<String, String> ORDER = Map.of("ID_", "t.id", "NAME_", "t.name");

    private final transient IdentityRows rows;

    RegisterTenantQuery(IdentityRows rows) {
        this.rows = rows;
    }

    RegisterTenantQuery(IdentityRows rows, CommandExecutor executor) {
        super(executor);
        this.rows = rows;
    }

    Tenant only(String tenantId) {
        return tenantId == null
                ? null
                : ((RegisterTenantQuery) tenantId(tenantId))
                        .executeList(null, null).stream().findFirst().orElse(null);
    }

    @Override
    public long executeCount(CommandContext context) {
        return rows.count(VIEW, conditions());
    }

    @Override
    public List<Tenant> executeList(CommandContext context, Page page) {
        return rows.list(VIEW, conditions(), IdentityRows.orderAndPage(this, ORDER), (row, number) -> {
            var tenant = new TenantEntity(row.getString("id"));
            tenant.setName(row.getString("name"));
            return tenant;
        });
    }

    private Conditions conditions() {
        checkQueryOk();
        String self = OwnRows.of(Resources.TENANT);
        var conditions = new Conditions();
        if (self != null && getUserId() != null && !self.equals(getUserId())) {
            // the answer would tell for which chains somebody else works
            conditions.nothing();
        }
        return conditions
                .and(
                        "exists (select 1 from keten.identity_tenant_membership m where m.tenant_id = t.id and m.user_id = :self"
                                + Conditions.ACTIVE + ")",
                        "self",
                        self)
                .and("t.id = :id", "id", getId())
                .and("t.id in (:ids)", "ids", getIds())
                .and("t.name = :name", "name", getName())
                .and("lower(t.name) like lower(:nameLike)", "nameLike", getNameLike())
                .and(
                        "exists (select 1 from keten.identity_tenant_membership m where m.tenant_id = t.id"
                                + " and m.user_id = :user" + Conditions.ACTIVE + ")",
                        "user",
                        getUserId())
                .and("false and :group is null", "group", getGroupId());
    }
}
