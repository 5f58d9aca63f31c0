package nl.ketenmanager.reporting.store;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.Phase;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.reporting.LeadTime;
import nl.ketenmanager.reporting.ReportingPeriod;
import nl.ketenmanager.reporting.Spread;
import nl.ketenmanager.reporting.store.RandomStays.Stay;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PostgreSQL against an oracle that sorts a list and counts on its fingers. */
@Tag("S27")
class TierStaysPropertiesTest {
    private static final RandomStays DATABASE = new RandomStays();

    @ParameterizedTest(name = "S27: lead times of random stays are what a naive oracle says, seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void leadTimesAreWhatANaiveOracleSays(long seed) {
        var random = new Random(seed);
        var chain = new ChainCode("R" + seed);
        List<Stay> stays = DATABASE.fill(chain, random);
        var stored = new JdbcTierStays(DATABASE.db());
        for (int question = 0; question < 20; question++) {
            var from = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300));
            var period = new ReportingPeriod(from, from.plusDays(1 + random.nextInt(200)));

            assertThat(stored.leadTimes(chain, period))
                    .as("%s", period)
                    .containsExactlyElementsOf(oracle(stays, period));
        }
    }

    private static List<LeadTime> oracle(List<Stay> stays, ReportingPeriod period) {
        var found = new ArrayList<LeadTime>();
        for (Tier tier : Tier.values()) {
            Stream.concat(Stream.of((Phase) null), Stream.of(Phase.values()))
                    .map(phase -> leadTime(stays, tier, phase, period))
                    .filter(one -> !one.withPower().equals(Spread.NONE)
                            || !one.withoutPower().equals(Spread.NONE))
                    .forEach(found::add);
        }
        return found.stream()
                .sorted(comparing((LeadTime one) -> one.tier().name())
                        .thenComparing(
                                one -> one.phase() == null ? null : one.phase().name(), nullsFirst(naturalOrder())))
                .toList();
    }

    private static LeadTime leadTime(List<Stay> stays, Tier tier, @Nullable Phase phase, ReportingPeriod period) {
        Predicate<Stay> here = stay -> stay.tier() == tier && (phase == null || stay.phase() == phase) && !stay.empty();
        return new LeadTime(
                tier,
                phase,
                spread(stays.stream().filter(here.and(Stay::powered)).toList(), period),
                spread(stays.stream().filter(here.and(stay -> !stay.powered())).toList(), period));
    }

    private static Spread spread(List<Stay> stays, ReportingPeriod period) {
        Instant begins = period.begins();
        Instant ends = period.ends();
        var ended = stays.stream()
                .filter(stay -> stay.left() != null
                        && !stay.left().isBefore(begins)
                        && stay.left().isBefore(ends))
                .map(stay -> Duration.between(stay.entered(), stay.left()).toSeconds())
                .sorted()
                .toList();
        long running = stays.stream()
                .filter(stay -> stay.entered().isBefore(ends)
                        && (stay.left() == null || !stay.left().isBefore(ends)))
                .count();
        return new Spread(ended.size(), at(ended, 0.5), at(ended, 0.9), running);
    }

    /** On the straight line between the two nearest, as a percentile of something that is measured. */
    private static @Nullable Duration at(List<Long> sorted, double share) {
        if (sorted.isEmpty()) {
            return null;
        }
        double place = share * (sorted.size() - 1);
        int below = (int) Math.floor(place);
        int above = (int) Math.ceil(place);
        double value = sorted.get(below) + (place - below) * (sorted.get(above) - sorted.get(below));
        return Duration.ofSeconds(Math.round(value));
    }
}
