package nl.ketenmanager.emergency.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.emergency.Emergency;
import nl.ketenmanager.emergency.EmergencyGround;
import nl.ketenmanager.emergency.EmergencyId;
import nl.ketenmanager.emergency.ReviewVerdict;
import nl.ketenmanager.mandate.Ground;
import org.jspecify.annotations.Nullable;

/** A row of {@code keten.emergency}, read. */
record EmergencyRow(ResultSet row) {

    Emergency emergency(EmergencyId id, List<EmergencyGround> grounds) throws SQLException {
        return new Emergency(
                id,
                new ChainCode(row.getString("chain")),
                Emergency.State.valueOf(row.getString("state")),
                declaration(grounds),
                confirmation(),
                passage(),
                statement("board_confirmed", "board_motivation"),
                statement("accounted", "account"),
                instant("ended_at"),
                evaluation(),
                row.getInt("version"));
    }

    private Emergency.Declaration declaration(List<EmergencyGround> grounds) throws SQLException {
        return new Emergency.Declaration(
                row.getString("declared_by"),
                at("declared_at"),
                grounds,
                row.getString("reason"),
                row.getString("consequence"),
                row.getString("new_ground"),
                new Ground(
                        Role.valueOf(row.getString("ground_role")),
                        row.getLong("ground_mandate"),
                        row.getInt("ground_version"),
                        row.getString("ground_deputy_for")),
                at("confirm_until"));
    }

    private Emergency.@Nullable Confirmation confirmation() throws SQLException {
        return instant("confirmed_at") == null
                ? null
                : new Emergency.Confirmation(
                        row.getString("confirmed_by"),
                        at("confirmed_at"),
                        new Ground(
                                Role.KETENMANAGER,
                                row.getLong("confirm_mandate"),
                                row.getInt("confirm_version"),
                                row.getString("confirm_deputy_for")));
    }

    private Emergency.@Nullable Passage passage() throws SQLException {
        return row.getString("from_tier") == null
                ? null
                : new Emergency.Passage(
                        Tier.valueOf(row.getString("from_tier")),
                        row.getInt("left_visit"),
                        at("maximum_until"),
                        at("account_until"),
                        at("review_until"),
                        row.getString("review_chair"));
    }

    private Emergency.@Nullable Statement statement(String who, String text) throws SQLException {
        return row.getString(who + "_by") == null
                ? null
                : new Emergency.Statement(row.getString(who + "_by"), at(who + "_at"), row.getString(text));
    }

    private Emergency.@Nullable Evaluation evaluation() throws SQLException {
        return row.getString("verdict") == null
                ? null
                : new Emergency.Evaluation(ReviewVerdict.valueOf(row.getString("verdict")), at("evaluated_at"));
    }

    private Instant at(String column) throws SQLException {
        return Objects.requireNonNull(instant(column), column);
    }

    private @Nullable Instant instant(String column) throws SQLException {
        Timestamp moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }
}
