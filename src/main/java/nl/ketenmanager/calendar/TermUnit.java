package nl.ketenmanager.calendar;

import java.util.Arrays;

/** What a {@link Term} counts: whole working days, hours within opening hours, or hours on the clock. */
public enum TermUnit {
    WORKING_DAYS("wd", "werkdag", "werkdagen"),
    WORKING_HOURS("wh", "werkuur", "werkuren"),
    CLOCK_HOURS("h", "uur", "uur");

    private final String code;
    private final String one;
    private final String many;

    TermUnit(String code, String one, String many) {
        this.code = code;
        this.one = one;
        this.many = many;
    }

    /** The short form in decision tables: {@code wd}, {@code wh} or {@code h}. */
    public String code() {
        return code;
    }

    /** Whether nights, weekends and holidays count too. */
    boolean runsOnTheClock() {
        return this == CLOCK_HOURS;
    }

    String inWords(int amount) {
        return amount == 1 ? one : many;
    }

    static TermUnit of(String code) {
        return Arrays.stream(values())
                .filter(unit -> unit.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown unit of a term: " + code));
    }
}
