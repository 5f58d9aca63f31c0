package nl.ketenmanager.aanwijzing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import nl.ketenmanager.platform.ConflictException;
import nl.ketenmanager.support.ApplicationTest;
import nl.ketenmanager.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** The term for finalising against the ketenmanager who finalises: whoever comes first, row and process agree. */
@ApplicationTest
class AanwijzingFinaliseTermIT {
    private static final Map<String, Object> ISSUE = Map.of("finalChoice", "ISSUE", "motivation", "Alles is gewogen.");

    @Autowired
    Aanwijzingen aanwijzingen;

    @Autowired
    AanwijzingFinalising finalising;

    @Autowired
    TransactionTemplate transaction;

    AanwijzingPlay stage;
    AanwijzingId id;

    @BeforeEach
    void consulted(@Autowired ApplicationContext context) {
        stage = AanwijzingPlay.decided(context);
        id = stage.give(stage.draft("BD", "2026-11-05", null), "ketenmanager");
        stage.about().nobodyActsUntil("2026-09-15T10:00");
    }

    @Test
    void whatWasFinalisedInTimeGoesOnAlthoughTheTermPassesBeforeTheEngineWorks() {
        TestClock.at(term().minusSeconds(60));
        stage.finaliseOnly("ketenmanager", ISSUE);
        TestClock.at(term().plus(Duration.ofHours(1)));
        // both are due: first the timer, if there is one still, and then what follows from the task
        stage.about().fireTimersOnly();
        stage.about().settle();
        assertThat(read().status()).isEqualTo(AanwijzingStatus.ISSUED);
        assertThat(stage.tasksOf("bdlijn")).containsExactly("userTask_acknowledge");
    }

    @Test
    void whatWasFinalisedInTimeGoesOnWhenTheEngineWorksFirst() {
        TestClock.at(term().minusSeconds(60));
        stage.finalise("ketenmanager", ISSUE);
        TestClock.at(term().plus(Duration.ofHours(1)));
        stage.about().fireTimersOnly();
        stage.about().settle();
        assertThat(read().status()).isEqualTo(AanwijzingStatus.ISSUED);
        assertThat(stage.tasksOf("bdlijn")).containsExactly("userTask_acknowledge");
    }

    @Test
    void afterTheTermNobodyFinalises() {
        TestClock.at(term());
        // also when the timer has not been seen to yet
        assertThatThrownBy(() -> stage.finalise("ketenmanager", ISSUE))
                .hasRootCauseInstanceOf(ConflictException.class)
                .hasStackTraceContaining(
                        "De termijn om vast te stellen is voorbij: maandag 21 september 2026 17.00 uur.");
        assertThat(read().status()).isEqualTo(AanwijzingStatus.CONSULTATION);
        stage.about().settle();
        assertThat(read().status()).isEqualTo(AanwijzingStatus.LAPSED);
        assertThat(stage.tasksOf("ketenmanager")).isEmpty();
    }

    @Test
    void onceTheTimerHasComeThereIsNothingLeftToFinalise() {
        TestClock.at(term());
        stage.about().fireTimersOnly();
        // the lapse itself is still to come
        assertThat(stage.tasksOf("ketenmanager")).isEmpty();
        assertThatThrownBy(() -> transaction.execute(one -> finalising.finalise(
                        id,
                        new AanwijzingFinal("ISSUE", null, null, "Toch.", null, null),
                        stage.about().chain().person("ketenmanager"))))
                .isInstanceOf(ConflictException.class);
        stage.about().settle();
        assertThat(read().status()).isEqualTo(AanwijzingStatus.LAPSED);
    }

    private java.time.Instant term() {
        return read().proposal().finaliseDueAt();
    }

    private Aanwijzing read() {
        return aanwijzingen.find(id).orElseThrow();
    }
}
