package nl.ketenmanager.calendar;

import java.time.LocalDate;
import java.util.Map;

/** The days, beside weekends and legal holidays, on which this installation does not work; kept as data. */
@FunctionalInterface
public interface ClosingDays {

    /** Keeps to the law and closes on no other day. */
    ClosingDays NONE = Map::of;

    /** All of them as they are now, each with the Dutch name that people read in an explanation. */
    Map<LocalDate, String> byDay();
}
