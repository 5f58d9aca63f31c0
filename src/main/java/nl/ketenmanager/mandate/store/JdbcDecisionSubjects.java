package nl.ketenmanager.mandate.store;

import java.util.List;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.mandate.DecisionSubject;
import nl.ketenmanager.mandate.DecisionSubjects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Subjects of decisions in {@code keten.decision_subject}. */
@Repository
class JdbcDecisionSubjects implements DecisionSubjects {
    private final JdbcClient db;

    JdbcDecisionSubjects(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<DecisionSubject> of(ChainCode chain) {
        return db.sql("select * from keten.decision_subject where chain = ? order by position, code")
                .param(chain.value())
                .query((row, number) -> new DecisionSubject(
                        row.getString("code"),
                        row.getString("label"),
                        row.getBoolean("qualified_majority"),
                        row.getBoolean("rule_making"),
                        row.getBoolean("ordinary")))
                .list();
    }
}
