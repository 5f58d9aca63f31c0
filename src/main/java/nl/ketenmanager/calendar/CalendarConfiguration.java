package nl.ketenmanager.calendar;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the one {@link WorkingCalendar} of the installation from its opening hours and its closing days. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CalendarProperties.class)
class CalendarConfiguration {

    @Bean
    WorkingCalendar workingCalendar(ClosingDays closingDays, CalendarProperties properties) {
        return new WorkingCalendar(closingDays, properties.openingHours());
    }
}
