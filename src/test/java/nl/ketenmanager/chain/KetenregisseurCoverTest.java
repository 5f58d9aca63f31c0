package nl.ketenmanager.chain;

import static nl.ketenmanager.chain.FakeAppointments.held;
import static nl.ketenmanager.chain.FakeChains.A;
import static nl.ketenmanager.chain.FakeChains.B;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.ketenmanager.chain.KetenregisseurCover.Loss;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a partner loses when a ketenregisseur or his deputy goes. */
@Tag("S24")
@DisplayName("S24: ketenregisseurs in a chain without ketenmanager")
class KetenregisseurCoverTest {
    private static final Instant JANUARY = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant MARCH = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant JUNE = Instant.parse("2026-06-01T00:00:00Z");
    private static final Appointment REGISSEUR =
            held(1, Role.KETENREGISSEUR, A, "anna", Period.since(JANUARY), deputy("anna", "bram"));

    @Test
    void endingTheOnlyOneLosesHimFromThatMoment() {
        assertThat(loss(List.of(REGISSEUR), REGISSEUR.endingAt(MARCH), true)).isEqualTo(new Loss(MARCH, false));
    }

    @Test
    void endingTheOnlyDeputyLosesTheDeputy() {
        var after = REGISSEUR.with(List.of(REGISSEUR.deputies().get(0).endingAt(MARCH)));
        assertThat(loss(List.of(REGISSEUR), after, true)).isEqualTo(new Loss(MARCH, true));
    }

    @Test
    void aSuccessorWithADeputyFillsTheGap() {
        var successor = held(2, Role.KETENREGISSEUR, A, "cees", Period.since(MARCH), deputy("cees", "bram"));
        assertThat(loss(List.of(REGISSEUR, successor), REGISSEUR.endingAt(MARCH), true))
                .isNull();
    }

    @Test
    void aSuccessorWithoutADeputyLosesTheDeputy() {
        var successor = held(2, Role.KETENREGISSEUR, A, "cees", Period.since(JANUARY));
        assertThat(loss(List.of(REGISSEUR, successor), REGISSEUR.endingAt(MARCH), true))
                .isEqualTo(new Loss(MARCH, true));
    }

    @Test
    void aSuccessorWhoComesLaterLeavesAGap() {
        var successor = held(2, Role.KETENREGISSEUR, A, "cees", Period.since(JUNE), deputy("cees", "bram"));
        assertThat(loss(List.of(REGISSEUR, successor), REGISSEUR.endingAt(MARCH), true))
                .isEqualTo(new Loss(MARCH, false));
    }

    @Test
    void theKetenregisseurOfAnotherPartnerDoesNotCount() {
        var other = held(2, Role.KETENREGISSEUR, B, "cees", Period.since(JANUARY), deputy("cees", "bram"));
        assertThat(loss(List.of(REGISSEUR, other), REGISSEUR.endingAt(MARCH), true))
                .isEqualTo(new Loss(MARCH, false));
    }

    @Test
    void withAKetenmanagerNothingIsLost() {
        var manager = held(2, Role.KETENMANAGER, null, "dora", Period.since(JANUARY));
        assertThat(loss(List.of(REGISSEUR, manager), REGISSEUR.endingAt(MARCH), true))
                .isNull();
    }

    @Test
    void whenTheKetenmanagerLeavesLaterTheLossBeginsThen() {
        var manager = held(2, Role.KETENMANAGER, null, "dora", new Period(JANUARY, JUNE));
        assertThat(loss(List.of(REGISSEUR, manager), REGISSEUR.endingAt(MARCH), true))
                .isEqualTo(new Loss(JUNE, false));
    }

    @Test
    void aKetenmanagerInAChainThatSwitchedThatOffDoesNotCount() {
        var manager = held(2, Role.KETENMANAGER, null, "dora", Period.since(JANUARY));
        assertThat(loss(List.of(REGISSEUR, manager), REGISSEUR.endingAt(MARCH), false))
                .isEqualTo(new Loss(MARCH, false));
    }

    private static Loss loss(List<Appointment> before, Appointment changed, boolean withKetenmanager) {
        List<Appointment> after = before.stream()
                .map(held -> held.id() == changed.id() ? changed : held)
                .toList();
        return new KetenregisseurCover(before)
                .firstLoss(A, after, withKetenmanager, JANUARY)
                .orElse(null);
    }

    private static Deputy deputy(String replaces, String person) {
        return new Deputy(9, replaces, person, Period.since(JANUARY), "");
    }
}
