package nl.ketenmanager.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ketenmanager.calendar.WorkingCalendar;
import nl.ketenmanager.chain.MovableClock;
import nl.ketenmanager.chain.Person;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.notification.Message;
import nl.ketenmanager.notification.MessageKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who hears when that a mandate ends, with a clock that walks from day to day. */
class MandateWarningsTest {
    private static final Instant SIX_O_CLOCK = Instant.parse("2026-01-02T05:00:00Z");
    private static final Instant END = Instant.parse("2026-02-16T12:00:00Z");

    private final MandateCast cast = MandateCast.everything("K");
    private final MovableClock clock = new MovableClock(SIX_O_CLOCK);
    private final RegisterScene scene = RegisterScene.inMemory(cast, clock);
    private final MandateWarnings warnings =
            new MandateWarnings(cast, scene.ledger, scene.news, WorkingCalendar.ofTheLaw(), clock);

    @Test
    void eachWarningComesSoManyWorkingDaysAheadAndIsOneFactHoweverOftenItIsLookedAt() {
        granted(END, null);

        assertThat(walk(60).entrySet().stream()
                        .map(told -> told.getKey() + " on "
                                + told.getValue().toString().substring(0, 10)))
                .containsExactly(
                        "mandate:1:ends:2026-02-16T12:00:00Z:30 on 2026-01-05",
                        "mandate:1:ends:2026-02-16T12:00:00Z:7 on 2026-02-05",
                        // the weekend is between
                        "mandate:1:ends:2026-02-16T12:00:00Z:1 on 2026-02-13");
    }

    @Test
    void theHolderTheGrantorAndTheKetenbureauAreTold() {
        granted(SIX_O_CLOCK.plus(Duration.ofDays(3)), null);
        warnings.warn(List.of(30, 7, 1));

        Message last = scene.told.get(0);
        assertThat(last.recipients()).extracting(Person::id).containsExactly("lineA", "directorA", "bureau");
        assertThat(last.kind()).isEqualTo(MessageKind.ALARM);
        assertThat(last.subject()).isEqualTo("Mandaat 1 eindigt maandag 5 januari 2026 06.00 uur");
        assertThat(last.otherwise()).contains("namens Partner A");
    }

    @Test
    void theWorkThatTheEndWouldOrphanIsNamed() {
        granted(SIX_O_CLOCK.plus(Duration.ofDays(3)), null);
        scene.waiting.add(new MandatedWork.Waiting("K-2026-00007", SIX_O_CLOCK.plus(Duration.ofDays(9))));
        warnings.warn(List.of(30, 7, 1));

        Message last = scene.told.get(0);
        assertThat(last.facts())
                .contains("Wacht op een besluit: K-2026-00007, uiterlijk zondag 11 januari 2026 06.00 uur");
        assertThat(last.asked()).startsWith("Op een besluit van de mandaathouder wordt nog gewacht.");
    }

    @Test
    void whatAnotherMandateGoesOnWithIsNotOrphaned() {
        granted(SIX_O_CLOCK.plus(Duration.ofDays(3)), null);
        granted(null, null);
        scene.waiting.add(new MandatedWork.Waiting("K-2026-00007", SIX_O_CLOCK.plus(Duration.ofDays(9))));
        warnings.warn(List.of(30, 7, 1));

        assertThat(scene.told.get(0).facts()).noneMatch(fact -> fact.startsWith("Wacht op"));
    }

    @Test
    void whoCanGiveASubMandateAgainHearsThatItEnds() {
        long parent = granted(null, null);
        granted(SIX_O_CLOCK.plus(Duration.ofDays(3)), parent);
        warnings.warn(List.of(30, 7, 1));

        assertThat(scene.told.get(0).recipients()).extracting(Person::id).contains("lineA", "directorA", "bureau");
    }

    @Test
    void anAnnouncedWithdrawalOfTheParentIsTheEndOfWhatRestsOnIt() {
        long parent = granted(null, null);
        granted(null, parent);
        scene.changes.record(
                parent,
                new FactRequest(FactKind.WITHDRAWN, null, END, "Besluit", RegisterScene.signed("bureau"), "bureau"));
        scene.told.clear();

        assertThat(walk(60).keySet())
                .hasSize(6)
                .allMatch(told -> told.contains("ends:2026-02-16T12:00:00Z"))
                .anyMatch(told -> told.startsWith("mandate:2:"));
    }

    @Test
    void nobodyIsWarnedOfWhatHasNoEndOrDoesNotHold() {
        granted(null, null);
        long withdrawn = granted(END, null);
        scene.changes.record(
                withdrawn,
                new FactRequest(FactKind.WITHDRAWN, null, null, "Besluit", RegisterScene.signed("bureau"), "bureau"));
        scene.told.clear();

        assertThat(walk(60)).isEmpty();
    }

    /** Every fact that was told, with the day on which it was told first. */
    private Map<String, Instant> walk(int days) {
        Map<String, Instant> first = new LinkedHashMap<>();
        for (int day = 0; day < days; day++) {
            warnings.warn(List.of(30, 7, 1));
            scene.told.forEach(message -> first.putIfAbsent(message.factKey(), clock.instant()));
            scene.told.clear();
            clock.forward(Duration.ofDays(1));
        }
        return first;
    }

    private long granted(@Nullable Instant until, @Nullable Long parent) {
        return scene.register
                .register(new MandateGrant(
                        cast.code(),
                        parent == null ? Grantor.of(MandateCast.A) : Grantor.PARENT,
                        MandateCast.holder(parent == null ? Role.LINE_MANAGER : Role.KETENREGISSEUR),
                        MandateKind.MANDAAT,
                        new MandateScope(Set.of(Power.DECIDE), Set.of(), Set.of(), null),
                        null,
                        until,
                        true,
                        null,
                        parent,
                        RegisterScene.signed("bureau"),
                        "bureau",
                        null))
                .id();
    }
}
