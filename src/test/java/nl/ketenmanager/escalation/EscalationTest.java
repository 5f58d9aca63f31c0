package nl.ketenmanager.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.ketenmanager.calendar.Term;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Phase;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.mandate.Ground;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class EscalationTest {
    private static final Instant NOW = Instant.parse("2026-09-07T08:00:00Z");
    private static final Ground GROUND = new Ground(Role.KETENMANAGER, 12L, 3, null);
    private static final Instant DUE = NOW.plusSeconds(3600);
    private static final Ladder LADDER = Ladder.of(Chains.LAK);

    private final Escalation escalation = new Escalation(
            EscalationId.of("LAK-2026-00001"),
            new ReportedProblem(
                    Chains.LAK.code(),
                    "Titel",
                    "Beschrijving",
                    "Gebeld",
                    "Op tijd",
                    Impact.LOW,
                    Urgency.NORMAL,
                    Track.OPERATION,
                    Route.TIERED,
                    null,
                    List.of(new PartnerCode("BD")),
                    null),
            "uwvlijn",
            new PartnerCode("UWV"),
            NOW,
            new TierPolicy.Version("policy:1", "1.0.0"));

    @Test
    void aNewCaseIsAtNoTierYet() {
        assertThat(escalation.isAtTier()).isFalse();
        assertThatIllegalStateException().isThrownBy(escalation::currentStay).withMessageContaining("at no tier");
    }

    @Test
    void itConcernsThePartnersItTouchesAndTheOneThatRaisedIt() {
        assertThat(escalation.involvedPartners()).containsExactly(new PartnerCode("BD"), new PartnerCode("UWV"));
    }

    @ParameterizedTest
    @EnumSource(value = Tier.class, names = "POLITICAL", mode = EnumSource.Mode.EXCLUDE)
    void itMovesUpOneStep(Tier tier) {
        enter(tier);
        var exit = escalation.moveUp(Cause.PERSON, "uwvlijn", "Te groot", LADDER, NOW);
        assertThat(exit)
                .isEqualTo(new Visit.Exit(
                        Outcome.FORWARDED,
                        Cause.PERSON,
                        "uwvlijn",
                        "Te groot",
                        tier.next().orElseThrow(),
                        NOW));
        assertThat(escalation.status()).isEqualTo(Status.OPEN);
        assertThat(escalation.isAtTier()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(value = Tier.class, names = "POLITICAL", mode = EnumSource.Mode.EXCLUDE)
    void inAnEmergencyItGoesToTheOfficeHoldersFromAnyTier(Tier tier) {
        enter(tier);
        var exit = escalation.declareEmergency("ketenmanager", GROUND, "Maandag is er geen geld", NOW);
        assertThat(exit)
                .isEqualTo(new Visit.Exit(
                        Outcome.EMERGENCY,
                        Cause.PERSON,
                        "ketenmanager",
                        "Maandag is er geen geld",
                        Tier.POLITICAL,
                        NOW,
                        new Visit.Authority(GROUND, Visit.Matter.NONE)));
        assertThat(escalation.route()).isEqualTo(Route.EMERGENCY);
        assertThat(escalation.status()).isEqualTo(Status.OPEN);
        enter(Tier.POLITICAL);
        assertThat(escalation.route()).isEqualTo(Route.EMERGENCY);
    }

    @Test
    void aCaseWithTheOfficeHoldersCannotBeTakenToThemAgain() {
        enter(Tier.POLITICAL);
        assertThatIllegalStateException()
                .isThrownBy(() -> escalation.declareEmergency("ketenmanager", GROUND, "Nog eens", NOW))
                .withMessageContaining("already");
    }

    @Test
    void anEmergencyThatLapsesBringsItToTheBoardOnItsOldRoute() {
        enter(Tier.TACTICAL);
        escalation.declareEmergency("ketenmanager", GROUND, "Nood", NOW);
        enter(Tier.POLITICAL);
        var exit = escalation.lapse("Te lang", NOW);
        assertThat(exit.nextTier()).isEqualTo(Tier.KETENBESTUUR);
        assertThat(exit.by()).isNull();
        assertThat(escalation.route()).isEqualTo(Route.TIERED);
        enter(Tier.KETENBESTUUR);
        assertThatIllegalStateException().isThrownBy(() -> escalation.lapse("Nog eens", NOW));
    }

    @Test
    void whatIsDecidedAsAnEmergencyStaysKnownAsOne() {
        enter(Tier.TACTICAL);
        escalation.declareEmergency("ketenmanager", GROUND, "Nood", NOW);
        enter(Tier.POLITICAL);
        escalation.decide("ministerszw", "Doorgaan", NOW);
        assertThat(escalation.route()).isEqualTo(Route.EMERGENCY);
    }

    @Test
    void whatTheOfficeHoldersGiveBackIsNoEmergencyAnyMore() {
        enter(Tier.TACTICAL);
        escalation.declareEmergency("ketenmanager", GROUND, "Nood", NOW);
        enter(Tier.POLITICAL);
        escalation.returnTo(Tier.TACTICAL, "ministerszw", "Los het op", NOW);
        assertThat(escalation.route()).isEqualTo(Route.TIERED);
    }

    @Test
    void atTheTopThereIsNoStepLeftAndItEndsDivided() {
        enter(Tier.POLITICAL);
        var exit = escalation.moveUp(Cause.PERSON, "ministerszw", "Niet eens", LADDER, NOW);
        assertThat(exit.outcome()).isEqualTo(Outcome.DIVIDED);
        assertThat(escalation.status()).isEqualTo(Status.DIVIDED);
        assertThat(escalation.closure()).contains(new Escalation.Closure("ministerszw", "Niet eens", NOW));
    }

    @Test
    void whatDividesTheOfficesGoesBackToTheBoardOrEnds() {
        enter(Tier.POLITICAL);
        var back = escalation.divided(true, "ministerszw", "Niet eens", NOW);
        assertThat(back.nextTier()).isEqualTo(Tier.KETENBESTUUR);
        assertThat(escalation.status()).isEqualTo(Status.OPEN);
        enter(Tier.KETENBESTUUR);
        escalation.returnTo(Tier.TACTICAL, "uwvbestuur", "Opnieuw", NOW);
        enter(Tier.TACTICAL);
        escalation.divided(false, "ministerszw", "Weer niet eens", NOW);
        assertThat(escalation.status()).isEqualTo(Status.DIVIDED);
    }

    @Test
    void itEntersOnlyTheTierItWasSentTo() {
        enter(Tier.OPERATIONAL);
        escalation.moveUp(Cause.DEADLINE, null, "Termijn verstreken", LADDER, NOW);
        assertThatIllegalStateException().isThrownBy(() -> enter(Tier.KETENBESTUUR));
        enter(Tier.TACTICAL);
        assertThat(escalation.currentStay().number()).isEqualTo(2);
    }

    @Test
    void itIsAtOneTierAtATime() {
        enter(Tier.OPERATIONAL);
        assertThatIllegalStateException().isThrownBy(() -> enter(Tier.TACTICAL));
    }

    @Test
    void itGoesBackToAnyLowerTierAndToNoOther() {
        enter(Tier.KETENBESTUUR);
        for (Tier tier : List.of(Tier.KETENBESTUUR, Tier.KERNTEAM, Tier.POLITICAL)) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> escalation.returnTo(tier, "uwvbestuur", "Nog eens", NOW));
        }
        assertThat(escalation
                        .returnTo(Tier.OPERATIONAL, "uwvbestuur", "Nog eens", NOW)
                        .nextTier())
                .isEqualTo(Tier.OPERATIONAL);
        assertThat(escalation.status()).isEqualTo(Status.OPEN);
    }

    @Test
    void theFirstWhoTakesItUpIsRememberedAndNobodyElse() {
        enter(Tier.OPERATIONAL);
        assertThat(escalation.takeUp("bdmedewerker", NOW)).isTrue();
        assertThat(escalation.takeUp("uwvmedewerker", DUE)).isFalse();
        assertThat(escalation.currentStay().takenUp()).isEqualTo(new Visit.TakenUp("bdmedewerker", NOW));
    }

    @Test
    void aPassedDeadlineLeavesExactlyOneNextOne() {
        enter(Tier.OPERATIONAL);
        escalation.deadlinePassed(DUE.plusSeconds(1));
        var clocks = escalation.currentStay().clocks();
        assertThat(clocks.nextDeadlineAt()).isEqualTo(DUE.plusSeconds(1));
        assertThat(clocks.dueAt()).isEqualTo(DUE);
        assertThat(clocks.deadlinesPassed()).isEqualTo(1);
        assertThat(clocks.forwardsNow()).isTrue();
    }

    static Stream<Consumer<Escalation>> endings() {
        return Stream.of(
                e -> e.resolve("uwvlijn", "Opgelost", NOW),
                e -> e.decide("uwvlijn", "Besloten", NOW),
                e -> e.withdraw("uwvlijn", "Ingetrokken", NOW),
                e -> e.resolvedElsewhere("uwvlijn", "Elders", NOW));
    }

    @ParameterizedTest
    @MethodSource("endings")
    void onceItHasAnOutcomeItDoesNotMoveAgain(Consumer<Escalation> ending) {
        enter(Tier.OPERATIONAL);
        ending.accept(escalation);
        assertThat(escalation.closure()).isPresent();
        endings().forEach(again -> assertThatIllegalStateException().isThrownBy(() -> again.accept(escalation)));
        assertThatIllegalStateException().isThrownBy(() -> enter(Tier.TACTICAL));
        assertThatIllegalStateException()
                .isThrownBy(() -> escalation.moveUp(Cause.PERSON, "uwvlijn", "Toch", LADDER, NOW));
        assertThatIllegalStateException().isThrownBy(() -> escalation.takeUp("uwvlijn", NOW));
        assertThatIllegalStateException().isThrownBy(() -> escalation.deadlinePassed(DUE));
    }

    private void enter(Tier tier) {
        escalation.enter(
                tier,
                Phase.STABIEL,
                true,
                new Visit.Clocks(
                        NOW, Term.workingDays(5), NOW, NOW, NOW, DUE, DUE, OnDeadline.REMIND_THEN_FORWARD, 50, 0));
    }
}
