package nl.ketenmanager.calendar;

import static nl.ketenmanager.calendar.TermUnit.CLOCK_HOURS;
import static nl.ketenmanager.calendar.TermUnit.WORKING_DAYS;
import static nl.ketenmanager.calendar.TermUnit.WORKING_HOURS;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long somebody has, as a policy table says it: {@code 5 wd}, {@code 4 wh}, {@code 8 h}. ISO durations are refused
 * on purpose: {@code P1D} reads as 24 hours in one system and as a working day in the next.
 */
public record Term(int amount, TermUnit unit) {

    /** Forty years of working days: whoever asks for more made a typing error. */
    public static final int LONGEST = 10_000;

    private static final Pattern TEXT = Pattern.compile("(\\d{1,5}) ?(wd|wh|h)");

    public Term {
        if (amount < 1 || amount > LONGEST) {
            throw new IllegalArgumentException("A term is 1 to %d, not %d".formatted(LONGEST, amount));
        }
    }

    public static Term workingDays(int amount) {
        return new Term(amount, WORKING_DAYS);
    }

    public static Term workingHours(int amount) {
        return new Term(amount, WORKING_HOURS);
    }

    public static Term clockHours(int amount) {
        return new Term(amount, CLOCK_HOURS);
    }

    /** Reads what {@link #text()} writes. */
    public static Term of(String text) {
        Matcher parts = TEXT.matcher(text.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException("A term reads '5 wd', '4 wh' or '8 h', not '" + text + "'");
        }
        return new Term(Integer.parseInt(parts.group(1)), TermUnit.of(parts.group(2)));
    }

    public String text() {
        return amount + " " + unit.code();
    }

    /** A share of this term in whole units, rounded up, so that a shortened term never becomes nothing. */
    public Term percent(int percent) {
        if (percent < 1) {
            throw new IllegalArgumentException("A share of a term is at least 1%, not " + percent);
        }
        return new Term(Math.toIntExact(((long) amount * percent + 99) / 100), unit);
    }

    public Term half() {
        return percent(50);
    }

    /** For people: {@code 2 werkdagen}. */
    public String inWords() {
        return amount + " " + unit.inWords(amount);
    }

    @Override
    public String toString() {
        return text();
    }
}
