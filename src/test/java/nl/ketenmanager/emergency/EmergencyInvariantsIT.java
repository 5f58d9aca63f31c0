package nl.ketenmanager.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.ketenmanager.chain.Phase;
import nl.ketenmanager.platform.ConflictException;
import nl.ketenmanager.platform.ForbiddenException;
import nl.ketenmanager.platform.NotFoundException;
import nl.ketenmanager.platform.RefusedException;
import nl.ketenmanager.support.ApplicationTest;
import nl.ketenmanager.support.OwnChains;
import nl.ketenmanager.support.Play;
import nl.ketenmanager.support.PlayedCase;
import nl.ketenmanager.support.Problem;
import nl.ketenmanager.support.TestClock;
import org.camunda.bpm.engine.AuthorizationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Anybody tries anything, in any order, while time passes and the mandate may end: invariants 3 to 5 hold throughout. */
@ApplicationTest
@Import(EmergencyPlay.class)
class EmergencyInvariantsIT {
    private static final int STEPS = 18;
    private static final List<String> PEOPLE = List.of(
            "ketenmanager", "plaatsvervanger", "uwvbestuur", "bdbestuur", "cbsbestuur", "ketenbureau", "uwvlijn");
    private static final List<Class<?>> REFUSALS = List.of(
            RefusedException.class,
            ForbiddenException.class,
            ConflictException.class,
            NotFoundException.class,
            AuthorizationException.class);

    private static long tookEffect;
    private static long judged;

    @Autowired
    OwnChains chains;

    @Autowired
    Play play;

    @Autowired
    EmergencyPlay emergency;

    @Autowired
    JdbcClient db;

    @RepeatedTest(12)
    @DisplayName("Invariants 3, 4 and 5 hold whatever anybody tries")
    void holdWhateverAnybodyTries(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var now = TestClock.at("2026-09-04T16:00");
        var chain = chains.copy("LAK", Phase.values()[random.nextInt(Phase.values().length)]);
        var played = play.report(chain, "uwvmedewerker", Problem.touching("BD", "UWV"));
        var invariants = new EmergencyInvariants(db, chain.code().value());
        for (int step = 0; step < STEPS; step++) {
            now = TestClock.at(now.plusSeconds(1 + random.nextInt(60 * 60)));
            attempt(random, played, now);
            now = org.camunda.bpm.engine.impl.util.ClockUtil.getCurrentTime().toInstant();
            invariants.hold();
        }
        tookEffect += count(
                "keten.emergency where left_visit is not null and chain = ?",
                chain.code().value());
        judged += count(
                "keten.emergency_review r join keten.emergency e using (escalation, number)"
                        + " where r.verdict is not null and e.chain = ?",
                chain.code().value());
    }

    private long count(String what, String chain) {
        return db.sql("select count(*) from " + what)
                .param(chain)
                .query(Long.class)
                .single();
    }

    @Test
    void aBreachIsSeen() {
        TestClock.at("2026-09-04T16:00");
        var chain = chains.copy("LAK", Phase.WERKEND);
        var played = play.report(chain, "uwvmedewerker", Problem.touching("BD", "UWV"));
        emergency.declare(played, "ketenmanager");
        emergency.confirm(played, "ketenmanager");
        var invariants = new EmergencyInvariants(db, chain.code().value());
        invariants.hold();
        db.sql("delete from keten.notification where fact_key = ? and person = ?")
                .params(played.id().text() + "/nood-1/declared", chain.person("bdbestuur"))
                .update();
        assertThatThrownBy(invariants::hold).hasMessageContaining("invariant 4");
    }

    /** Sequences in which nothing took effect would prove nothing. */
    @AfterAll
    static void muchHappened() {
        assertThat(tookEffect).as("emergencies that took effect").isGreaterThan(5);
        assertThat(judged).as("verdicts given").isGreaterThan(3);
    }

    private void attempt(Random random, PlayedCase played, java.time.Instant now) {
        try {
            act(random, played, now);
        } catch (RuntimeException refusal) {
            Class<?> reason = NestedExceptionUtils.getMostSpecificCause(refusal).getClass();
            assertThat(REFUSALS.contains(reason)).as("%s", refusal).isTrue();
        }
    }

    private void act(Random random, PlayedCase played, java.time.Instant now) {
        switch (random.nextInt(12)) {
            case 0, 1, 2 -> emergency.declare(played, mostly(random, "ketenmanager"));
            case 3, 4, 5 -> emergency.confirm(played, mostly(random, "ketenmanager"));
            case 6 ->
                emergency.submit(
                        played,
                        mostly(random, "uwvbestuur"),
                        "userTask_confirmByBoard",
                        Map.of("motivation", "Het bestuur staat erachter."));
            case 7, 8, 9 ->
                emergency.review(
                        played, mostly(random, "bdbestuur"), random.nextBoolean(), "Dat is wat wij ervan vinden.");
            case 10 ->
                emergency.submit(
                        played,
                        mostly(random, "ketenmanager"),
                        "userTask_accountEmergency",
                        Map.of("account", "Dit is wat ik deed."));
            default -> seldom(random, played, now);
        }
    }

    private void seldom(Random random, PlayedCase played, java.time.Instant now) {
        switch (random.nextInt(6)) {
            case 0 -> emergency.withdrawMandate(played.chain(), now);
            case 1, 2 -> emergency.officeHoldersDecide(played, "Zo gaat het.", "BD", "2027-09-06");
            default -> played.toNextTimer();
        }
    }

    /** Whoever may, more often than not; otherwise anybody. */
    private static String mostly(Random random, String apt) {
        return random.nextInt(10) < 6 ? apt : PEOPLE.get(random.nextInt(PEOPLE.size()));
    }
}
