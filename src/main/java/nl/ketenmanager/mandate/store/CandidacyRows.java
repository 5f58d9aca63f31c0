package nl.ketenmanager.mandate.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.document.DocumentId;
import nl.ketenmanager.mandate.Candidacy;
import nl.ketenmanager.mandate.CandidacyId;
import nl.ketenmanager.mandate.CandidacyParty;
import nl.ketenmanager.mandate.CandidacyStatement;
import nl.ketenmanager.mandate.Power;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Candidacies and their statements from rows. */
final class CandidacyRows {
    private final JdbcClient db;

    CandidacyRows(JdbcClient db) {
        this.db = db;
    }

    Candidacy candidacy(ResultSet row, int n) throws SQLException {
        var id = new CandidacyId(new ChainCode(row.getString("chain")), row.getInt("number"));
        var offer = new Candidacy.Offer(
                row.getString("candidate"),
                new PartnerCode(row.getString("employer")),
                set(row, "powers", Power::valueOf),
                moment(row, "valid_from"),
                moment(row, "valid_until"),
                set(row, "supporters", PartnerCode::new),
                row.getString("proposed_by"),
                row.getTimestamp("proposed_at").toInstant(),
                row.getTimestamp("statements_due_at").toInstant());
        return new Candidacy(
                id,
                Candidacy.State.valueOf(row.getString("state")),
                offer,
                statements(id),
                document(row),
                closing(row, "decided"),
                closing(row, "closed"),
                row.getObject("mandate", Long.class),
                row.getObject("role_holding", Long.class));
    }

    private List<CandidacyStatement> statements(CandidacyId id) {
        return db.sql("""
                        select * from keten.candidacy_statement
                         where chain = :chain and number = :number order by stated_at, party, partner""")
                .param("chain", id.chain().value())
                .param("number", id.number())
                .query((row, n) -> new CandidacyStatement(
                        CandidacyParty.valueOf(row.getString("party")),
                        row.getString("partner") == null ? null : new PartnerCode(row.getString("partner")),
                        row.getBoolean("given"),
                        row.getString("reason"),
                        row.getString("stated_by"),
                        row.getTimestamp("stated_at").toInstant(),
                        document(row)))
                .list();
    }

    private static @Nullable DocumentId document(ResultSet row) throws SQLException {
        var document = row.getObject("document", UUID.class);
        return document == null ? null : new DocumentId(document);
    }

    private static Candidacy.@Nullable Closing closing(ResultSet row, String what) throws SQLException {
        Instant at = moment(row, what + "_at");
        return at == null
                ? null
                : new Candidacy.Closing(row.getString(what + "_by"), at, row.getString(what + "_reason"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    private static <T> Set<T> set(ResultSet row, String column, Function<String, T> reading) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray())
                .map(reading)
                .collect(Collectors.toSet());
    }
}
