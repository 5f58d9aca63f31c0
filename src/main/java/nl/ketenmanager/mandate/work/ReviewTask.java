package nl.ketenmanager.mandate.work;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import nl.ketenmanager.calendar.DutchTime;
import nl.ketenmanager.mandate.MandateReviewRounds;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Looks once a day, on one node, whether a quarter has begun in which the board was not yet asked about a special power: a
 * day on which nothing ran is made good on the next.
 */
@Configuration(proxyBeanMethods = false)
class ReviewTask {

    @Bean
    Task<Void> askAboutSpecialPowers(MandateReviewRounds rounds, WarningSettings settings) {
        return Tasks.recurring("ask-about-special-powers", Schedules.daily(DutchTime.ZONE, settings.at()))
                .execute((order, context) -> rounds.due().forEach(rounds::open));
    }
}
