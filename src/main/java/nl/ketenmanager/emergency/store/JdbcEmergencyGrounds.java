package nl.ketenmanager.emergency.store;

import java.util.List;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.emergency.EmergencyGround;
import nl.ketenmanager.emergency.EmergencyGrounds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The grounds of each chain, in {@code keten.emergency_ground_kind}. */
@Repository
class JdbcEmergencyGrounds implements EmergencyGrounds {
    private final JdbcClient db;

    JdbcEmergencyGrounds(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<EmergencyGround> of(ChainCode chain) {
        return db.sql("select code, label from keten.emergency_ground_kind where chain = ? order by code")
                .param(chain.value())
                .query((row, number) -> new EmergencyGround(row.getString("code"), row.getString("label")))
                .list();
    }
}
