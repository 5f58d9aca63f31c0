package nl.ketenmanager.escalation.store;

import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.escalation.PoliticalRules;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What chains agreed on their political tier, in {@code keten.chain}. */
@Repository
class JdbcPoliticalRules implements PoliticalRules {
    private final JdbcClient db;

    JdbcPoliticalRules(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Rules of(ChainCode chain) {
        return db.sql("select divided_rounds, political_note_required from keten.chain where code = ?")
                .param(chain.value())
                .query((row, number) -> new Rules(row.getInt(1), row.getBoolean(2)))
                .single();
    }
}
