package nl.ketenmanager.escalation;

import java.util.EnumSet;
import java.util.Set;

/** What a timeline entry is about; machines filter by it, people read the sentence. */
public enum TimelineKind {
    RAISED,
    TIER_ENTERED,
    TIER_EMPTY,
    TIER_SKIPPED,
    WITHOUT_KETENMANAGER,
    TAKEN_UP,
    NOT_TAKEN_UP,
    REMINDED,
    REMINDER_MISSED,
    DEADLINE_PASSED,
    ALARMED,
    STANDPOINT_ASKED,
    STANDPOINT_GIVEN,
    NO_RESPONSE,
    OFFICE_VACANT,
    OFFICE_DECIDED,
    NOTE_ADDED,
    AANWIJZING_PROPOSED,
    AANWIJZING_CONSULTED,
    AANWIJZING_DROPPED,
    AANWIJZING_ISSUED,
    AANWIJZING_ACKNOWLEDGED,
    AANWIJZING_OVERDUE,
    AANWIJZING_OBJECTED,
    AANWIJZING_OBJECTION_DECIDED,
    AANWIJZING_REPORTED,
    RESOLVED,
    DECIDED,
    FORWARDED,
    FORWARDED_BY_DEADLINE,
    RETURNED,
    DIVIDED,
    WITHDRAWN,
    RESOLVED_ELSEWHERE,
    EMERGENCY_REQUESTED,
    EMERGENCY_NOT_CONFIRMED,
    EMERGENCY_DECLARED,
    EMERGENCY_LAPSED,
    EMERGENCY_CONFIRMED,
    EMERGENCY_ACCOUNTED,
    EMERGENCY_ACCOUNT_OVERDUE,
    EMERGENCY_REVIEWED,
    EMERGENCY_EVALUATED,
    AGENDA_PLACED,
    AGENDA_REMOVED;

    /**
     * What only tells of an act, or of what follows from one, such as the moves of an emergency, for which its own module
     * accounts; everything else is an act of somebody or of a rule.
     */
    private static final Set<TimelineKind> NEWS = EnumSet.of(
            TIER_ENTERED,
            TIER_SKIPPED,
            WITHOUT_KETENMANAGER,
            NOT_TAKEN_UP,
            REMINDED,
            REMINDER_MISSED,
            DEADLINE_PASSED,
            ALARMED,
            STANDPOINT_ASKED,
            NO_RESPONSE,
            OFFICE_VACANT,
            EMERGENCY_DECLARED,
            EMERGENCY_LAPSED,
            AGENDA_PLACED);

    /** Whether the audit has a line of it too. */
    boolean isAct() {
        return !NEWS.contains(this);
    }
}
