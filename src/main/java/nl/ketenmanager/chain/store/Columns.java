package nl.ketenmanager.chain.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.OfficeCode;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Period;
import nl.ketenmanager.chain.Person;
import org.jspecify.annotations.Nullable;

/** Domain values to and from columns. */
final class Columns {
    /** To be read by {@link #person}. */
    static final String PERSON = "p.id, p.first_name || ' ' || p.last_name as name, p.email";

    private Columns() {}

    static @Nullable OffsetDateTime time(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    static @Nullable String text(@Nullable Record code) {
        return code == null ? null : code.toString();
    }

    static Period period(ResultSet row) throws SQLException {
        OffsetDateTime until = row.getObject("valid_until", OffsetDateTime.class);
        return new Period(
                row.getObject("valid_from", OffsetDateTime.class).toInstant(),
                until == null ? null : until.toInstant());
    }

    static Person person(ResultSet row, int number) throws SQLException {
        return new Person(row.getString("id"), row.getString("name"), row.getString("email"));
    }

    static @Nullable ChainCode chain(ResultSet row) throws SQLException {
        String code = row.getString("chain");
        return code == null ? null : new ChainCode(code);
    }

    static @Nullable PartnerCode partner(ResultSet row) throws SQLException {
        String code = row.getString("partner");
        return code == null ? null : new PartnerCode(code);
    }

    static @Nullable OfficeCode office(ResultSet row) throws SQLException {
        String code = row.getString("office");
        return code == null ? null : new OfficeCode(code);
    }
}
