package nl.ketenmanager.escalation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.mandate.Ground;
import org.jspecify.annotations.Nullable;

/** The ground of an act to and from the four columns that every table calls the same. */
final class GroundColumns {
    private GroundColumns() {}

    static Map<String, @Nullable Object> parameters(@Nullable Ground ground) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("groundRole", ground == null ? null : ground.role().name());
        parameters.put("groundMandate", ground == null ? null : ground.mandate());
        parameters.put("groundVersion", ground == null ? null : ground.version());
        parameters.put("groundDeputyFor", ground == null ? null : ground.deputyFor());
        return parameters;
    }

    static @Nullable Ground of(ResultSet row) throws SQLException {
        String role = row.getString("ground_role");
        return role == null
                ? null
                : new Ground(
                        Role.valueOf(role),
                        row.getObject("ground_mandate", Long.class),
                        row.getObject("ground_version", Integer.class),
                        row.getString("ground_deputy_for"));
    }
}
