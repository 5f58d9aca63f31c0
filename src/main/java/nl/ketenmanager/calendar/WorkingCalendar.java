package nl.ketenmanager.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The Dutch working calendar, asked by everything that sets a deadline. Weekends and the holidays of the
 * <em>Algemene termijnenwet</em> (article 3: New Year, Good Friday, Easter Monday, King's Day, 5 May every year,
 * Ascension Day, Whit Monday, both Christmas days) do not count, nor do the installation's own closing days.
 *
 * <p>How terms count is a choice of the domain, made once, here:
 *
 * <ul>
 *   <li><b>Working days:</b> the day of the event is not counted; the term ends at closing time of the n-th working day
 *       after it. Saturday plus one working day is Monday at closing time.
 *   <li><b>Working hours</b> run within opening hours only.
 *   <li><b>Clock hours</b> run on the clock: nights, weekends and holidays count, and 8 hours are 8 hours across a
 *       clock change.
 *   <li><b>A moment on the way</b> is a share of the usable time. Except in a clock term it always falls within opening
 *       hours: what would fall on closing time moves to the next opening, where somebody reads it.
 * </ul>
 */
public final class WorkingCalendar {

    private final LegalHolidays law = new LegalHolidays();
    private final ClosingDays own;
    private final OpeningHours hours;

    public WorkingCalendar(ClosingDays own, OpeningHours hours) {
        this.own = own;
        this.hours = hours;
    }

    /** The law and nothing but the law, with Dutch office hours. */
    public static WorkingCalendar ofTheLaw() {
        return new WorkingCalendar(ClosingDays.NONE, OpeningHours.DUTCH_OFFICE);
    }

    public Instant due(Instant from, Term term) {
        return countdown(from, term).due();
    }

    /** When a share of the usable time has been used: to remind, to take the case up, to have a standpoint. */
    public Instant at(Instant from, Term term, int percent) {
        return countdown(from, term).at(percent);
    }

    /** Everything a tier stores about its term, computed on one reading of the closing days. */
    public Deadline deadline(Instant from, Term term, int remindPercent) {
        Countdown countdown = countdown(from, term);
        Instant due = countdown.due();
        String explanation = new Explanation(countdown.office(), from, term, due).text();
        return new Deadline(from, countdown.at(remindPercent), due, explanation);
    }

    /** For example: {@code 2 werkdagen = tot woensdag 8 april 2026 17.00 uur, want vrijdag is Goede Vrijdag en ...}. */
    public String explain(Instant from, Term term) {
        Countdown countdown = countdown(from, term);
        return new Explanation(countdown.office(), from, term, countdown.due()).text();
    }

    public boolean isWorkingDay(LocalDate day) {
        return officeTime().isWorkingDay(day);
    }

    /** The Dutch name of a holiday or closing day, also when it falls in a weekend. */
    public Optional<String> holidayName(LocalDate day) {
        return officeTime().nameOf(day);
    }

    /** How much time within opening hours has passed; nothing when the second moment is not after the first. */
    public Duration worked(Instant from, Instant to) {
        return officeTime().between(from, to);
    }

    OfficeTime officeTime() {
        return new OfficeTime(law, own.byDay(), hours);
    }

    private Countdown countdown(Instant from, Term term) {
        return new Countdown(officeTime(), from, term, List.of());
    }
}
