package nl.ketenmanager.mandate;

import java.time.Instant;

/** Every review of every quarter, kept. */
public interface MandateReviews {

    /** Whether this is the first of that mandate in that quarter; there is never a second. */
    boolean open(MandateReviewId id, Instant openedAt, Instant dueAt);

    boolean exists(MandateReviewId id);

    /** The review, kept from others until the transaction ends. */
    MandateReview lock(MandateReviewId id);

    MandateReview get(MandateReviewId id);

    void answer(MandateReviewId id, MandateReview.Answered answer);

    void close(MandateReviewId id, MandateReview.Closing closing);
}
