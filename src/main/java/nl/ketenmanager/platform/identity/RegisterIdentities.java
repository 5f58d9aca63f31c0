package nl.ketenmanager.platform.identity;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.GroupQuery;
import org.camunda.bpm.engine.identity.NativeUserQuery;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.TenantQuery;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.identity.UserQuery;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * People, groups and chains as the engine sees them: read straight from the chain register, so that a membership ends
 * the second its date passes. Nothing is copied and nothing can be written.
 */
final class RegisterIdentities implements ReadOnlyIdentityProvider {
    private final IdentityRows rows;
    private final PasswordEncoder passwords;

    RegisterIdentities(JdbcClient db, PasswordEncoder passwords) {
        this.rows = new IdentityRows(db);
        this.passwords = passwords;
    }

    @Override
    public User findUserById(String userId) {
        return new RegisterUserQuery(rows).only(userId);
    }

    @Override
    public UserQuery createUserQuery() {
        return new RegisterUserQuery(rows, executor());
    }

    @Override
    public UserQuery createUserQuery(CommandContext commandContext) {
        return new RegisterUserQuery(rows);
    }

    @Override
    public NativeUserQuery createNativeUserQuery() {
        throw new BadUserRequestException("Native user queries are not supported by the chain register");
    }

    @Override
    public boolean checkPassword(String userId, String password) {
        return userId != null
                && password != null
                && rows.passwordHash(userId)
                        .map(hash -> passwords.matches(password, hash))
                        .orElse(false);
    }

    @Override
    public Group findGroupById(String groupId) {
        return new RegisterGroupQuery(rows).only(groupId);
    }

    @Override
    public GroupQuery createGroupQuery() {
        return new RegisterGroupQuery(rows, executor());
    }

    @Override
    public GroupQuery createGroupQuery(CommandContext commandContext) {
        return new RegisterGroupQuery(rows);
    }

    @Override
    public Tenant findTenantById(String tenantId) {
        return new RegisterTenantQuery(rows).only(tenantId);
    }

    @Override
    public TenantQuery createTenantQuery() {
        return new RegisterTenantQuery(rows, executor());
    }

    @Override
    public TenantQuery createTenantQuery(CommandContext commandContext) {
        return new RegisterTenantQuery(rows);
    }

    @Override
    public void flush() {
        // nothing to write
    }

    @Override
    public void close() {
        // nothing is held
    }

    private static CommandExecutor executor() {
        return Context.getProcessEngineConfiguration().getCommandExecutorTxRequired();
    }
}
