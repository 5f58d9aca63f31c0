package nl.ketenmanager.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InDutchTest {

    @ParameterizedTest
    @CsvSource({
        "PT0S, 0 min",
        "PT20S, minder dan 1 min",
        "PT59M, 59 min",
        "PT2H, 2 uur",
        "PT2H48M, 2 uur 48 min",
        "PT24H, 1 dag",
        "PT76H30M, 3 dagen 4 uur"
    })
    void aDurationIsItsTwoLargestParts(Duration duration, String words) {
        assertThat(InDutch.duration(duration)).isEqualTo(words);
    }

    @Test
    void whatIsNotThereIsADash() {
        assertThat(InDutch.duration(null)).isEqualTo("–");
        assertThat(InDutch.share(0, 0, 0)).isEqualTo("–");
        assertThat(InDutch.share(1, 8, 0.125)).isEqualTo("12,5% (1 van 8)");
    }
}
