package nl.ketenmanager.mandate;

import java.util.List;

/** Starts the process of a review: the board is asked, and if need be the ketenbureau carries out what it wants. */
public interface MandateReviewProcess {
    void opened(MandateReview review, List<String> boardGroups);
}
