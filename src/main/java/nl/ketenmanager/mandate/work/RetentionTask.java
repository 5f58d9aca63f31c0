package nl.ketenmanager.mandate.work;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import nl.ketenmanager.calendar.DutchTime;
import nl.ketenmanager.mandate.CandidacyRetention;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Destroys, once a day and on one node, the dossiers of candidates whose term is over. */
@Configuration(proxyBeanMethods = false)
class RetentionTask {

    @Bean
    Task<Void> destroyOldDossiers(CandidacyRetention retention, WarningSettings settings) {
        return Tasks.recurring("destroy-old-dossiers", Schedules.daily(DutchTime.ZONE, settings.at()))
                .execute((order, context) -> retention.due().forEach(retention::destroy));
    }
}
