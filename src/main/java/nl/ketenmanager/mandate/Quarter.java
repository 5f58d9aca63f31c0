package nl.ketenmanager.mandate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import nl.ketenmanager.calendar.DutchTime;

/** Three months of the Dutch calendar, such as {@code 2026-Q4}. */
record Quarter(int year, int number) {

    static Quarter at(Instant moment) {
        LocalDate day = LocalDate.ofInstant(moment, DutchTime.ZONE);
        return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    /** The one that a text names, as {@link #toString} writes it. */
    static Quarter of(String text) {
        return new Quarter(Integer.parseInt(text.substring(0, 4)), Integer.parseInt(text.substring(6)));
    }

    Instant start() {
        return LocalDate.of(year, 3 * number - 2, 1)
                .atStartOfDay(DutchTime.ZONE)
                .toInstant();
    }

    Quarter previous() {
        return number == 1 ? new Quarter(year - 1, 4) : new Quarter(year, number - 1);
    }

    /** {@code het vierde kwartaal van 2026}. */
    String inWords() {
        String which =
                switch (number) {
                    case 1 -> "eerste";
                    case 2 -> "tweede";
                    case 3 -> "derde";
                    default -> "vierde";
                };
        return "het %s kwartaal van %d".formatted(which, year);
    }

    @Override
    public String toString() {
        return "%d-Q%d".formatted(year, number);
    }
}
