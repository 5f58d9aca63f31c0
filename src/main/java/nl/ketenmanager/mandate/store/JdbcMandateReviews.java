package nl.ketenmanager.mandate.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.mandate.MandateReview;
import nl.ketenmanager.mandate.MandateReviewId;
import nl.ketenmanager.mandate.MandateReviews;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reviews in {@code keten.mandate_review}. */
@Repository
class JdbcMandateReviews implements MandateReviews {
    private static final String ONE = " where mandate = :mandate and quarter = :quarter";

    private final JdbcClient db;

    JdbcMandateReviews(JdbcClient db) {
        this.db = db;
    }

    @Override
    public boolean open(MandateReviewId id, Instant openedAt, Instant dueAt) {
        return one("""
                        insert into keten.mandate_review (chain, mandate, quarter, opened_at, due_at)
                        values (:chain, :mandate, :quarter, :at, :due) on conflict do nothing""", id)
                        .param("chain", id.chain().value())
                        .param("at", Timestamp.from(openedAt))
                        .param("due", Timestamp.from(dueAt))
                        .update()
                == 1;
    }

    @Override
    public boolean exists(MandateReviewId id) {
        return one("select count(*) from keten.mandate_review" + ONE, id)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Override
    public MandateReview lock(MandateReviewId id) {
        return one("select * from keten.mandate_review" + ONE + " for update", id)
                .query((row, n) -> review(row))
                .single();
    }

    @Override
    public MandateReview get(MandateReviewId id) {
        return one("select * from keten.mandate_review" + ONE, id)
                .query((row, n) -> review(row))
                .single();
    }

    @Override
    public void answer(MandateReviewId id, MandateReview.Answered answer) {
        one("""
                        update keten.mandate_review
                           set answer = :answer, answered_by = :by, answered_at = :at, reason = :reason,
                               version = version + 1""" + ONE, id)
                .param("answer", answer.answer().name())
                .param("by", answer.by())
                .param("at", Timestamp.from(answer.at()))
                .param("reason", answer.reason())
                .update();
    }

    @Override
    public void close(MandateReviewId id, MandateReview.Closing closing) {
        one("""
                        update keten.mandate_review
                           set closed_by = :by, closed_at = :at, outcome = :outcome, version = version + 1""" + ONE, id)
                .param("by", closing.by())
                .param("at", Timestamp.from(closing.at()))
                .param("outcome", closing.outcome())
                .update();
    }

    private JdbcClient.StatementSpec one(String sql, MandateReviewId id) {
        return db.sql(sql).param("mandate", id.mandate()).param("quarter", id.quarter());
    }

    private static MandateReview review(ResultSet row) throws SQLException {
        return new MandateReview(
                new MandateReviewId(
                        new ChainCode(row.getString("chain")), row.getLong("mandate"), row.getString("quarter")),
                row.getTimestamp("opened_at").toInstant(),
                row.getTimestamp("due_at").toInstant(),
                answered(row),
                closing(row));
    }

    private static MandateReview.@Nullable Answered answered(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("answered_at");
        return at == null
                ? null
                : new MandateReview.Answered(
                        MandateReview.Answer.valueOf(row.getString("answer")),
                        row.getString("answered_by"),
                        at.toInstant(),
                        row.getString("reason"));
    }

    private static MandateReview.@Nullable Closing closing(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("closed_at");
        return at == null
                ? null
                : new MandateReview.Closing(row.getString("closed_by"), at.toInstant(), row.getString("outcome"));
    }
}
