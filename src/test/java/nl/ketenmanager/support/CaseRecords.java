package nl.ketenmanager.support;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything that is kept of the cases of one chain, in our tables and in the engine's, to see that nothing changed. */
public record CaseRecords(Map<String, List<String>> rows) {
    private static final String CASES = "(select id from keten.escalation where chain = :chain)";
    private static final List<String> OF_A_CASE = List.of(
            "escalation_partner",
            "tier_visit",
            "plan_step",
            "upward_move",
            "standpoint",
            "agreement",
            "agenda_item",
            "office_decision",
            "signed_note",
            "timeline_entry",
            "emergency",
            "emergency_ground",
            "emergency_review");
    private static final List<String> OF_A_CHAIN = List.of("escalation", "notification");
    private static final List<String> OF_THE_ENGINE = List.of(
            "act_ru_execution", "act_ru_task", "act_ru_job", "act_ru_variable", "act_ru_incident", "act_ru_ext_task");

    public static CaseRecords of(OwnChain chain, JdbcClient db) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        OF_A_CHAIN.forEach(table -> rows.put(table, read(db, chain, "keten." + table, "t.chain = :chain")));
        OF_A_CASE.forEach(table -> rows.put(table, read(db, chain, "keten." + table, "t.escalation in " + CASES)));
        OF_THE_ENGINE.forEach(table -> rows.put(table, read(db, chain, table, "t.tenant_id_ = :chain")));
        return new CaseRecords(rows);
    }

    public List<String> of(String table) {
        return rows.get(table);
    }

    public boolean isEmpty() {
        return rows.values().stream().allMatch(List::isEmpty);
    }

    private static List<String> read(JdbcClient db, OwnChain chain, String table, String condition) {
        return db.sql("select t::text from " + table + " t where " + condition + " order by 1")
                .param("chain", chain.code().value())
                .query(String.class)
                .list();
    }
}
