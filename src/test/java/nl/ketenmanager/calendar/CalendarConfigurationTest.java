package nl.ketenmanager.calendar;

import static nl.ketenmanager.calendar.Examples.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class CalendarConfigurationTest {

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withUserConfiguration(CalendarConfiguration.class)
            .withBean(ClosingDays.class, () -> Examples::closingDays);

    @Test
    void keepsDutchOfficeHoursUnlessToldOtherwise() {
        application.run(context ->
                assertThat(dueIn(context.getBean(WorkingCalendar.class))).isEqualTo(at("Mon 2026-05-18 17:00")));
    }

    @Test
    void keepsTheOpeningHoursOfItsConfiguration() {
        application
                .withPropertyValues("keten.calendar.opens=08:30", "keten.calendar.closes=16:30")
                .run(context -> assertThat(dueIn(context.getBean(WorkingCalendar.class)))
                        .isEqualTo(at("Mon 2026-05-18 16:30")));
    }

    @Test
    void refusesToStartWhenItClosesBeforeItOpens() {
        application.withPropertyValues("keten.calendar.opens=18:00").run(context -> assertThat(context)
                .hasFailed());
    }

    private static Instant dueIn(WorkingCalendar calendar) {
        return calendar.due(at("Wed 2026-05-13 10:00"), Term.workingDays(1));
    }
}
