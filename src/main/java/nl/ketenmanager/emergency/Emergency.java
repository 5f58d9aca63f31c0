package nl.ketenmanager.emergency;

import java.time.Instant;
import java.util.List;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.mandate.Ground;
import org.jspecify.annotations.Nullable;

/**
 * One use of doorzettingsmacht upward: a case goes past the board to those who are politically responsible. It keeps who
 * declared and confirmed it and on which mandate, its clocks, and how the board looked back.
 */
public record Emergency(
        EmergencyId id,
        ChainCode chain,
        State state,
        Declaration declaration,
        @Nullable Confirmation confirmation,
        @Nullable Passage passage,
        @Nullable Statement board,
        @Nullable Statement account,
        @Nullable Instant endedAt,
        @Nullable Evaluation evaluation,
        int version) {

    /** Where it stands. */
    public enum State {
        DECLARED("Wacht op bevestiging"),
        RETRACTED("Ingetrokken"),
        NOT_CONFIRMED("Niet bevestigd"),
        ACTIVE("Van kracht"),
        ENDED("Beëindigd"),
        LAPSED("Vervallen");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** What was said at first, on which mandate, and until when it can be confirmed. */
    public record Declaration(
            String by,
            Instant at,
            List<EmergencyGround> grounds,
            String reason,
            String consequence,
            @Nullable String newGround,
            Ground ground,
            Instant confirmUntil) {}

    /** The second word, which lets it take effect, again on a mandate. */
    public record Confirmation(String by, Instant at, Ground ground) {}

    /** The stay that the case left, the clocks that started there, and who leads the evaluation. */
    public record Passage(
            Tier from,
            int leftVisit,
            Instant maximumUntil,
            Instant accountUntil,
            Instant reviewUntil,
            @Nullable String chair) {}

    /** What somebody wrote, for the board or to it. */
    public record Statement(String by, Instant at, String text) {}

    /** What the board found, looking back. */
    public record Evaluation(ReviewVerdict verdict, Instant at) {}

    static Emergency declared(EmergencyId id, ChainCode chain, Declaration declaration) {
        return new Emergency(id, chain, State.DECLARED, declaration, null, null, null, null, null, null, 0);
    }

    public boolean isLive() {
        return state == State.DECLARED || state == State.ACTIVE;
    }

    /** Whether the case has been taken past the board, now or before. */
    public boolean wasUsed() {
        return passage != null;
    }

    /** Invariant 5: whoever declared or confirmed it does not judge it, nor does he in whose place that was done. */
    public boolean isActor(String person) {
        return declaration.by().equals(person)
                || person.equals(declaration.ground().deputyFor())
                || confirmation != null
                        && (confirmation.by().equals(person)
                                || person.equals(confirmation.ground().deputyFor()));
    }

    Emergency confirmed(Confirmation word) {
        return with(state, word, passage, board, account, endedAt, evaluation);
    }

    Emergency active(Passage through) {
        return with(State.ACTIVE, confirmation, through, board, account, null, evaluation);
    }

    Emergency over(State how, Instant at) {
        return with(how, confirmation, passage, board, account, at, evaluation);
    }

    Emergency confirmedByBoard(Statement statement) {
        return with(state, confirmation, passage, statement, account, endedAt, evaluation);
    }

    Emergency accounted(Statement statement) {
        return with(state, confirmation, passage, board, statement, endedAt, evaluation);
    }

    Emergency evaluated(Evaluation found) {
        return with(state, confirmation, passage, board, account, endedAt, found);
    }

    private Emergency with(
            State next,
            @Nullable Confirmation word,
            @Nullable Passage through,
            @Nullable Statement byBoard,
            @Nullable Statement toBoard,
            @Nullable Instant ended,
            @Nullable Evaluation found) {
        return new Emergency(id, chain, next, declaration, word, through, byBoard, toBoard, ended, found, version);
    }
}
