package nl.ketenmanager.calendar;

import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.format.annotation.DateTimeFormat;

/** The opening hours an installation sets in its configuration; Dutch office hours unless it says otherwise. */
@ConfigurationProperties("keten.calendar")
record CalendarProperties(
        @DefaultValue("09:00") @DateTimeFormat(iso = DateTimeFormat.ISO.TIME)
        LocalTime opens,

        @DefaultValue("17:00") @DateTimeFormat(iso = DateTimeFormat.ISO.TIME)
        LocalTime closes,

        @DefaultValue("Europe/Amsterdam") ZoneId zone) {

    OpeningHours openingHours() {
        return new OpeningHours(opens, closes, zone);
    }
}
