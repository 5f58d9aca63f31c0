package nl.ketenmanager.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Says in one Dutch sentence why a term ends when it does, naming every weekday that was skipped. */
record Explanation(OfficeTime office, Instant start, Term term, Instant due) {

    String text() {
        String nights = term.unit().runsOnTheClock() ? ", ook 's nachts en in het weekend" : "";
        List<String> reasons = term.unit().runsOnTheClock() ? clockChanges() : skippedDays();
        String because = reasons.isEmpty() ? "" : ", want " + joined(reasons);
        return term.inWords() + nights + " = tot " + DutchTime.inWords(due) + because;
    }

    private List<String> skippedDays() {
        LocalDate eventDay = office.hours().dayOf(start);
        LocalDate last = office.hours().dayOf(due);
        // the day of the event does not count in a day term anyway, whatever it is called
        LocalDate first = term.unit() == TermUnit.WORKING_DAYS ? eventDay.plusDays(1) : eventDay;
        List<LocalDate> skipped = (last.isAfter(first) ? first.datesUntil(last) : Stream.<LocalDate>empty())
                .filter(day -> !office.isWeekend(day) && office.nameOf(day).isPresent())
                .toList();
        // within a week the weekday says enough; later it needs its date
        boolean near = skipped.stream().allMatch(day -> day.isBefore(eventDay.plusWeeks(1)));
        return skipped.stream()
                .map(day -> (near ? DutchTime.weekday(day) : DutchTime.inWords(day)) + " is "
                        + office.nameOf(day).orElseThrow())
                .toList();
    }

    private List<String> clockChanges() {
        List<String> changes = new ArrayList<>();
        ZoneOffsetTransition next = DutchTime.ZONE.getRules().nextTransition(start);
        while (next != null && !next.getInstant().isAfter(due)) {
            LocalDate day = next.getDateTimeBefore().toLocalDate();
            changes.add("op %s gaat de klok een uur %s"
                    .formatted(DutchTime.inWords(day), next.isGap() ? "vooruit" : "terug"));
            next = DutchTime.ZONE.getRules().nextTransition(next.getInstant());
        }
        return changes;
    }

    private static String joined(List<String> parts) {
        int last = parts.size() - 1;
        return last == 0 ? parts.get(0) : String.join(", ", parts.subList(0, last)) + " en " + parts.get(last);
    }
}
