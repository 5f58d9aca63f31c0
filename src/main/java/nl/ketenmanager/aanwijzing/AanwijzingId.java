package nl.ketenmanager.aanwijzing;

import nl.ketenmanager.escalation.EscalationId;

/** Which aanwijzing: the case that it is about, and its number within that case. */
public record AanwijzingId(EscalationId escalation, int number) {

    public AanwijzingId {
        if (number < 1) {
            throw new IllegalArgumentException("Not the number of an aanwijzing: " + number);
        }
    }

    /** As people read it: {@code LAK-2026-00017/1}. */
    @Override
    public String toString() {
        return escalation + "/" + number;
    }
}
