package nl.ketenmanager.chain.store;

import nl.ketenmanager.chain.RoleHistory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lets tests of other modules read roles as they were known. */
public final class RolesOnDatabase {
    private RolesOnDatabase() {}

    public static RoleHistory history(JdbcClient db) {
        return new JdbcRoleHistory(db);
    }
}
