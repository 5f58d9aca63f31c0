package nl.ketenmanager.notification.outbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long the outbox keeps trying; the defaults give up after about a day.
 *
 * @param firstRetry   wait after the first failed try; doubles with every next one
 * @param longestRetry where the doubling ends
 * @param maxAttempts  tries after which people have to step in
 * @param handover     how long one try may take before another node may take over
 */
@ConfigurationProperties("ketenmanager.notification")
record NotificationSettings(
        @DefaultValue("1m") Duration firstRetry,
        @DefaultValue("4h") Duration longestRetry,
        @DefaultValue("14") int maxAttempts,
        @DefaultValue("5m") Duration handover) {

    Duration waitAfter(int attempts) {
        Duration wait = firstRetry;
        for (int i = 1; i < attempts && wait.compareTo(longestRetry) < 0; i++) {
            wait = wait.multipliedBy(2);
        }
        return wait.compareTo(longestRetry) < 0 ? wait : longestRetry;
    }

    boolean isLast(int attempts) {
        return attempts >= maxAttempts;
    }
}
