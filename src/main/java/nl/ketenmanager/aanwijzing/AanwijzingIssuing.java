package nl.ketenmanager.aanwijzing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.ketenmanager.calendar.DutchTime;
import nl.ketenmanager.calendar.Term;
import nl.ketenmanager.calendar.WorkingCalendar;
import nl.ketenmanager.mandate.Ground;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes an aanwijzing bind: in one transaction its terms begin, everybody concerned is told, and the board may read the
 * case. If one of these fails, nothing was issued.
 */
@Component
class AanwijzingIssuing {
    private final Aanwijzingen aanwijzingen;
    private final AanwijzingMatters matters;
    private final AanwijzingChronicle chronicle;
    private final AanwijzingNews news;
    private final WorkingCalendar calendar;
    private final Clock clock;

    AanwijzingIssuing(
            Aanwijzingen aanwijzingen,
            AanwijzingMatters matters,
            AanwijzingChronicle chronicle,
            AanwijzingNews news,
            WorkingCalendar calendar,
            Clock clock) {
        this.aanwijzingen = aanwijzingen;
        this.matters = matters;
        this.chronicle = chronicle;
        this.news = news;
        this.calendar = calendar;
        this.clock = clock;
    }

    Aanwijzing issue(
            Aanwijzing proposed,
            Aanwijzing.Instruction instruction,
            @Nullable String weighing,
            @Nullable String skippedBecause,
            String person,
            Ground ground) {
        var now = clock.instant();
        var issued = AanwijzingChanges.of(proposed)
                .issue(new Aanwijzing.Issue(
                        instruction,
                        weighing,
                        skippedBecause,
                        person,
                        now,
                        ground,
                        calendar.due(now, proposed.terms().acknowledge()),
                        endOf(instruction.dueOn())));
        aanwijzingen.save(issued);
        matters.open(issued);
        chronicle.issued(issued);
        news.issued(issued, aanwijzingen.consultations(issued.id()));
        return aanwijzingen.find(issued.id()).orElseThrow();
    }

    /** Closing time of that working day: one working day after the day before it. */
    private Instant endOf(LocalDate day) {
        var before = day.minusDays(1).atTime(LocalTime.NOON).atZone(DutchTime.ZONE);
        return calendar.due(before.toInstant(), Term.workingDays(1));
    }
}
