package nl.ketenmanager.audit.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import nl.ketenmanager.audit.verify.AccountSink;
import nl.ketenmanager.audit.verify.Head;
import nl.ketenmanager.audit.verify.Line;
import nl.ketenmanager.audit.verify.Seal;
import nl.ketenmanager.audit.verify.SealKeys;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The whole account as it is at one moment, passed on piece by piece: it never has to fit in memory. */
@Component
public class StoredAccount {
    private static final int ROWS_AT_A_TIME = 1000;

    private static final String SEALS = """
            select s.*, h.custody, h.number as head_number, h.hash as head_hash
              from keten.audit_seal s left join keten.audit_seal_head h on h.seal = s.number
             order by s.number, h.custody""";

    private final JdbcTemplate db;
    private final TransactionTemplate oneMoment;
    private final SealSigner signer;

    StoredAccount(DataSource database, PlatformTransactionManager transactions, SealSigner signer) {
        this.db = new JdbcTemplate(database);
        this.db.setFetchSize(ROWS_AT_A_TIME);
        this.oneMoment = new TransactionTemplate(transactions);
        this.oneMoment.setReadOnly(true);
        this.oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.signer = signer;
    }

    /** With which its seals must be signed; none when this installation does not sign. */
    public SealKeys keys() {
        return signer.keys();
    }

    public void passTo(AccountSink sink) {
        oneMoment.executeWithoutResult(status -> {
            seals(sink);
            each(
                    "select * from keten.audit_custody order by name",
                    row -> sink.head(new Head(
                            row.getString("name"),
                            row.getLong("last_number"),
                            row.getString("last_hash"),
                            row.getBoolean("sealed"))));
            each("select * from keten.audit_line order by custody, number", row -> sink.line(line(row)));
        });
    }

    private void seals(AccountSink sink) {
        List<Seal.SealedHead> heads = new ArrayList<>();
        List<Seal> pending = new ArrayList<>(1);
        each(SEALS, row -> {
            var seal = seal(row);
            if (!pending.isEmpty() && pending.get(0).number() != seal.number()) {
                pass(pending, heads, sink);
            }
            if (pending.isEmpty()) {
                pending.add(seal);
            }
            if (row.getString("custody") != null) {
                heads.add(new Seal.SealedHead(
                        row.getString("custody"), row.getLong("head_number"), row.getString("head_hash")));
            }
        });
        pass(pending, heads, sink);
    }

    private static void pass(List<Seal> pending, List<Seal.SealedHead> heads, AccountSink sink) {
        pending.forEach(seal -> sink.seal(seal.with(heads)));
        pending.clear();
        heads.clear();
    }

    private static Seal seal(ResultSet row) throws SQLException {
        return new Seal(
                row.getLong("number"),
                moment(row),
                List.of(),
                row.getString("previous_hash"),
                row.getString("hash"),
                row.getString("key_id"),
                row.getString("signature"));
    }

    static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getString("custody"),
                row.getLong("number"),
                new Line.Entry(
                        row.getString("chain"),
                        row.getString("action"),
                        row.getString("object"),
                        row.getString("result"),
                        row.getString("rule"),
                        row.getString("origin"),
                        row.getString("actor"),
                        row.getString("ground"),
                        moment(row)),
                row.getString("previous_hash"),
                row.getString("hash"));
    }

    private static Instant moment(ResultSet row) throws SQLException {
        return row.getObject("at", OffsetDateTime.class).toInstant();
    }

    private void each(String sql, RowCallbackHandler row) {
        db.query(sql, row);
    }
}
