package nl.ketenmanager.mandate.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.OfficeCode;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Period;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.document.DocumentId;
import nl.ketenmanager.mandate.FactKind;
import nl.ketenmanager.mandate.Grantor;
import nl.ketenmanager.mandate.GrantorKind;
import nl.ketenmanager.mandate.Mandate;
import nl.ketenmanager.mandate.MandateFact;
import nl.ketenmanager.mandate.MandateHolder;
import nl.ketenmanager.mandate.MandateKind;
import nl.ketenmanager.mandate.MandateNeeds;
import nl.ketenmanager.mandate.MandateScope;
import nl.ketenmanager.mandate.MandateTerms;
import nl.ketenmanager.mandate.Power;
import org.jspecify.annotations.Nullable;

/** Mandates and their facts to and from rows. */
final class MandateRows {

    private MandateRows() {}

    static Mandate mandate(ResultSet row, List<MandateFact> facts) throws SQLException {
        return new Mandate(
                row.getLong("id"),
                terms(row),
                new MandateNeeds(
                        row.getBoolean("needs_holder_consent"),
                        row.getBoolean("needs_employer_consent"),
                        set(row, "needs_support", PartnerCode::new)),
                new DocumentId(row.getObject("document", UUID.class)),
                row.getString("document_sha256"),
                instant(row, "recorded_at"),
                row.getString("recorded_by"),
                facts);
    }

    private static MandateTerms terms(ResultSet row) throws SQLException {
        OffsetDateTime until = row.getObject("valid_until", OffsetDateTime.class);
        return new MandateTerms(
                new ChainCode(row.getString("chain")),
                new Grantor(GrantorKind.valueOf(row.getString("grantor_kind")), row.getString("grantor_code")),
                new MandateHolder(
                        Role.valueOf(row.getString("holder_role")),
                        code(row, "holder_partner", PartnerCode::new),
                        code(row, "holder_office", OfficeCode::new),
                        row.getString("holder_person")),
                MandateKind.valueOf(row.getString("kind")),
                new MandateScope(
                        set(row, "powers", Power::valueOf),
                        set(row, "partners", PartnerCode::new),
                        set(row, "subjects", Function.identity()),
                        row.getBigDecimal("amount_limit")),
                new Period(instant(row, "valid_from"), until == null ? null : until.toInstant()),
                row.getBoolean("may_delegate"),
                code(row, "employer", PartnerCode::new),
                row.getObject("parent", Long.class));
    }

    static MandateFact fact(ResultSet row) throws SQLException {
        UUID document = row.getObject("document", UUID.class);
        return new MandateFact(
                row.getInt("number"),
                FactKind.valueOf(row.getString("kind")),
                code(row, "partner", PartnerCode::new),
                instant(row, "effective_at"),
                instant(row, "recorded_at"),
                row.getString("recorded_by"),
                row.getString("reason"),
                document == null ? null : new DocumentId(document));
    }

    static List<Long> lineage(ResultSet row) throws SQLException {
        return List.of((Long[]) row.getArray("lineage").getArray());
    }

    static @Nullable OffsetDateTime time(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    static @Nullable String text(@Nullable Record code) {
        return code == null ? null : code.toString();
    }

    static String[] texts(Stream<?> codes) {
        return codes.map(Object::toString).sorted().toArray(String[]::new);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static <T> @Nullable T code(ResultSet row, String column, Function<String, T> reading) throws SQLException {
        String code = row.getString(column);
        return code == null ? null : reading.apply(code);
    }

    private static <T> Set<T> set(ResultSet row, String column, Function<String, T> reading) throws SQLException {
        Array codes = row.getArray(column);
        return Arrays.stream((String[]) codes.getArray()).map(reading).collect(Collectors.toSet());
    }
}
