package nl.ketenmanager.escalation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.Tier;
import org.springframework.stereotype.Component;

/** Writes on the timeline of a case what its clock did. */
@Component
class ClockChronicle {
    private final CaseEntries entries;
    private final Clock clock;

    ClockChronicle(CaseEntries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    void notTakenUp(Escalation e, Chain chain, Visit stay, boolean inTime) {
        String body = Names.theBody(chain, stay.tier());
        String what = inTime
                ? "Niemand bij %s had de zaak opgepakt; daar is om gevraagd.".formatted(body)
                        + late(stay.clocks().takeUpAt())
                : "Niemand bij %s had de zaak opgepakt; daar is niet op tijd om gevraagd.".formatted(body);
        entries.write(e, TimelineKind.NOT_TAKEN_UP, stay.tier(), null, what, null);
    }

    void reminded(Escalation e, Chain chain, Visit stay, boolean inTime) {
        String body = Names.theBody(chain, stay.tier());
        if (inTime) {
            String what = "Herinnering gestuurd aan %s: de termijn is bijna om.".formatted(body)
                    + late(stay.clocks().remindAt());
            entries.write(e, TimelineKind.REMINDED, stay.tier(), null, what, null);
        } else {
            String what = "De herinnering aan %s is vervallen: de termijn was al voorbij.".formatted(body);
            entries.write(e, TimelineKind.REMINDER_MISSED, stay.tier(), null, what, null);
        }
    }

    void deadlinePassed(Escalation e, Chain chain, Visit stay) {
        entries.write(
                e,
                TimelineKind.DEADLINE_PASSED,
                stay.tier(),
                null,
                "De termijn van %s is verstreken.".formatted(Names.theBody(chain, stay.tier()))
                        + late(stay.clocks().nextDeadlineAt()),
                null);
    }

    void alarmed(Escalation e, Tier tier, String whom) {
        entries.write(e, TimelineKind.ALARMED, tier, null, "Er is alarm geslagen bij %s.".formatted(whom), null);
    }

    /** Whoever reads it later must see that a moment was noticed late, and by how much. */
    private String late(Instant expected) {
        var lateness = Duration.between(expected, clock.instant());
        return lateness.toMinutes() < 1
                ? ""
                : " Dat is te laat opgemerkt: %d uur en %d minuten na het geplande moment."
                        .formatted(lateness.toHours(), lateness.toMinutesPart());
    }
}
