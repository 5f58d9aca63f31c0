package nl.ketenmanager.escalation;

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
    RESOLVED,
    DECIDED,
    FORWARDED,
    FORWARDED_BY_DEADLINE,
    RETURNED,
    DIVIDED,
    WITHDRAWN,
    RESOLVED_ELSEWHERE,
    EMERGENCY_DECLARED,
    AGENDA_PLACED,
    AGENDA_REMOVED
}
