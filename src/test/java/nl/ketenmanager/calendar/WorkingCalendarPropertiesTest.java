package nl.ketenmanager.calendar;

import static nl.ketenmanager.calendar.Examples.CALENDAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What holds for every term from every moment. */
@Domain(CalendarDomain.class)
@Domain(DomainContext.Global.class)
class WorkingCalendarPropertiesTest {

    @Property
    void aLaterEventIsNeverDueEarlier(@ForAll Instant one, @ForAll Instant other, @ForAll Term term) {
        Instant earlier = one.isBefore(other) ? one : other;
        Instant later = one.isBefore(other) ? other : one;

        assertThat(CALENDAR.due(earlier, term)).isBeforeOrEqualTo(CALENDAR.due(later, term));
    }

    @Property
    void aLongerTermIsDueLater(@ForAll Instant from, @ForAll Term term) {
        assertThat(CALENDAR.due(from, term)).isBefore(CALENDAR.due(from, new Term(term.amount() + 1, term.unit())));
    }

    @Property
    void aDayTermEndsAtClosingTimeOfAWorkingDay(@ForAll Instant from, @ForAll @IntRange(min = 1, max = 60) int days) {
        ZonedDateTime due = local(CALENDAR.due(from, Term.workingDays(days)));

        assertThat(CALENDAR.isWorkingDay(due.toLocalDate())).isTrue();
        assertThat(due.toLocalTime()).isEqualTo(LocalTime.of(17, 0));
    }

    @Property
    void aMomentOnTheWayLiesBetweenTheEventAndTheDeadline(
            @ForAll Instant from, @ForAll Term term, @ForAll @IntRange(min = 1, max = 99) int percent) {
        assertThat(CALENDAR.at(from, term, percent)).isBetween(from, CALENDAR.due(from, term));
    }

    @Property
    void aReminderFallsWithinOpeningHours(
            @ForAll Instant from, @ForAll Term term, @ForAll @IntRange(min = 1, max = 99) int percent) {
        Assume.that(term.unit() != TermUnit.CLOCK_HOURS);

        ZonedDateTime reminder = local(CALENDAR.at(from, term, percent));

        assertThat(CALENDAR.isWorkingDay(reminder.toLocalDate())).isTrue();
        assertThat(reminder.toLocalTime()).isAfterOrEqualTo(LocalTime.of(9, 0)).isBefore(LocalTime.of(17, 0));
    }

    @Property
    void theWholeTermIsTheDeadline(@ForAll Instant from, @ForAll Term term) {
        assertThat(CALENDAR.at(from, term, 100)).isEqualTo(CALENDAR.due(from, term));
    }

    @Property
    void workingHoursAreTheHoursWorked(@ForAll Instant from, @ForAll @IntRange(min = 1, max = 200) int hours) {
        assertThat(CALENDAR.worked(from, CALENDAR.due(from, Term.workingHours(hours))))
                .hasHours(hours);
    }

    @Property
    void anExplanationAlwaysNamesTheDeadline(@ForAll Instant from, @ForAll Term term) {
        assertThat(CALENDAR.explain(from, term))
                .contains(term.inWords())
                .contains("= tot " + DutchTime.inWords(CALENDAR.due(from, term)));
    }

    private static ZonedDateTime local(Instant moment) {
        return moment.atZone(DutchTime.ZONE);
    }
}
