package nl.ketenmanager.escalation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import nl.ketenmanager.escalation.Visit;

/** What a decision is about, from the two columns that every table calls the same. */
final class MatterColumns {
    private MatterColumns() {}

    static Visit.Matter of(ResultSet row) throws SQLException {
        return new Visit.Matter(row.getString("decision_subject"), row.getBigDecimal("decision_amount"));
    }
}
