package nl.ketenmanager.notification.outbox;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.FailureHandler.OnFailureRetryLater;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.util.UUID;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The order to send one notification, carried out by db-scheduler on one node; the row says whether it still holds. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NotificationSettings.class)
class SendNotificationTask {
    static final TaskDescriptor<Void> SEND = TaskDescriptor.of("send-notification");

    @Bean
    Task<Void> sendNotification(NotificationSender sender, NotificationSettings settings) {
        // A failed mail is an answer of the sender; what is left for this handler is a database out of reach.
        return Tasks.custom(SEND)
                .onFailure(new OnFailureRetryLater<>(settings.firstRetry()))
                .execute((order, context) -> next(sender, UUID.fromString(order.getId())));
    }

    private static CompletionHandler<Void> next(NotificationSender sender, UUID id) {
        return sender.attempt(id)
                .<CompletionHandler<Void>>map(again -> (completed, work) -> work.reschedule(completed, again))
                .orElseGet(OnCompleteRemove::new);
    }
}
