package nl.ketenmanager.escalation;

import java.math.BigDecimal;
import java.time.Instant;
import nl.ketenmanager.calendar.Term;
import nl.ketenmanager.chain.Phase;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.mandate.Ground;
import org.jspecify.annotations.Nullable;

/** One stay of a case at a tier, with its two clocks (taken up, solved) and how it ended. */
public record Visit(
        int number,
        Tier tier,
        Phase phase,
        boolean occupied,
        Clocks clocks,
        @Nullable TakenUp takenUp,
        @Nullable Exit exit) {

    /** The moments of a stay; {@code nextDeadlineAt} is its one live deadline. */
    public record Clocks(
            Instant enteredAt,
            Term term,
            Instant takeUpAt,
            Instant remindAt,
            Instant standpointAt,
            Instant dueAt,
            Instant nextDeadlineAt,
            OnDeadline onDeadline,
            int repeatPercent,
            int deadlinesPassed) {

        Clocks passed(Instant next) {
            return new Clocks(
                    enteredAt,
                    term,
                    takeUpAt,
                    remindAt,
                    standpointAt,
                    dueAt,
                    next,
                    onDeadline,
                    repeatPercent,
                    deadlinesPassed + 1);
        }

        /** Whether the deadline that passes now moves the case up. */
        boolean forwardsNow() {
            return switch (onDeadline) {
                case FORWARD -> true;
                case REMIND_THEN_FORWARD -> deadlinesPassed > 0;
                case REMIND, ALARM, ALARM_AND_BOARD_CHAIR -> false;
            };
        }
    }

    /** Who took the case up first, and when. */
    public record TakenUp(String by, Instant at) {}

    /** How, why and by whom a case left the tier; {@code by} is empty when nobody did it. */
    public record Exit(
            Outcome outcome,
            Cause cause,
            @Nullable String by,
            @Nullable String motivation,
            @Nullable Tier nextTier,
            Instant at,
            @Nullable Authority authority) {

        public Exit(
                Outcome outcome,
                Cause cause,
                @Nullable String by,
                @Nullable String motivation,
                @Nullable Tier nextTier,
                Instant at) {
            this(outcome, cause, by, motivation, nextTier, at, null);
        }

        Exit on(Authority authority) {
            return new Exit(outcome, cause, by, motivation, nextTier, at, authority);
        }

        public @Nullable Ground ground() {
            return authority == null ? null : authority.ground();
        }
    }

    /** What an act rests on, and what a decision is about. */
    public record Authority(Ground ground, Matter matter) {}

    /**
     * What a decision is about, by the chain's own code, and the euros that it commits; empty where nothing is decided,
     * and where offices that decide together differ.
     */
    public record Matter(@Nullable String subject, @Nullable BigDecimal amount) {
        public static final Matter NONE = new Matter(null, null);
    }

    public boolean isOpen() {
        return exit == null;
    }

    Visit leave(Exit how) {
        return new Visit(number, tier, phase, occupied, clocks, takenUp, how);
    }

    Visit takenUp(TakenUp first) {
        return new Visit(number, tier, phase, occupied, clocks, first, exit);
    }

    Visit deadlinePassed(Instant next) {
        return new Visit(number, tier, phase, occupied, clocks.passed(next), takenUp, exit);
    }
}
