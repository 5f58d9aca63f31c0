package nl.ketenmanager.notification.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class NotificationSettingsTest {
    private final NotificationSettings defaults =
            new Binder(new MapConfigurationPropertySource()).bindOrCreate("x", NotificationSettings.class);

    @Test
    void doublesTheWaitUntilTheLongest() {
        assertThat(IntStream.of(1, 2, 3, 8, 9, 13).mapToObj(defaults::waitAfter))
                .containsExactly(
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(2),
                        Duration.ofMinutes(4),
                        Duration.ofMinutes(128),
                        Duration.ofHours(4),
                        Duration.ofHours(4));
    }

    @Test
    void triesForAboutADay() {
        Duration all = IntStream.range(1, defaults.maxAttempts())
                .mapToObj(defaults::waitAfter)
                .reduce(Duration.ZERO, Duration::plus);
        assertThat(all).isBetween(Duration.ofHours(22), Duration.ofHours(26));
    }

    @Test
    void survivesAnAbsurdNumberOfTries() {
        assertThat(defaults.waitAfter(100_000)).isEqualTo(Duration.ofHours(4));
    }
}
