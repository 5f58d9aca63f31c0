package nl.ketenmanager.emergency;

import nl.ketenmanager.escalation.EscalationId;

/** Which emergency of which case; the emergencies of a case are numbered from 1. */
public record EmergencyId(EscalationId escalation, int number) {

    /** As machines and messages call it: {@code LAK-2026-00017/nood-1}. */
    public String text() {
        return escalation.text() + "/nood-" + number;
    }

    @Override
    public String toString() {
        return text();
    }
}
