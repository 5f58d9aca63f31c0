package nl.ketenmanager.mandate.work;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import nl.ketenmanager.calendar.DutchTime;
import nl.ketenmanager.mandate.MandateWarnings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks through the register once a day, on one node. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WarningSettings.class)
class WarnTask {

    @Bean
    Task<Void> warnOfEndingMandates(MandateWarnings warnings, WarningSettings settings) {
        return Tasks.recurring("warn-of-ending-mandates", Schedules.daily(DutchTime.ZONE, settings.at()))
                .execute((order, context) -> warnings.warn(settings.workingDays()));
    }
}
