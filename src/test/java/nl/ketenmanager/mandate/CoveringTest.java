package nl.ketenmanager.mandate;

import static nl.ketenmanager.mandate.MandateCast.A;
import static nl.ketenmanager.mandate.MandateCast.B;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.ketenmanager.chain.MovableClock;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.chain.RoleHolding;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.mandate.Coverage.Covered;
import nl.ketenmanager.mandate.Coverage.Uncovered;
import nl.ketenmanager.mandate.MandateNeeds.Missing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a mandate covers, and what it says when it does not. */
class CoveringTest {
    private static final Instant START = RegisterScene.START;

    private final MandateCast cast = MandateCast.everything("K");
    private final MovableClock clock = new MovableClock(START);
    private final RegisterScene scene = RegisterScene.inMemory(cast, clock);

    @ParameterizedTest
    @CsvSource({
        "lineA, DECIDE, A, PLANNING, 1000, ",
        "lineA, DECIDE, , PLANNING, , OUTSIDE_SCOPE",
        "lineA, DECIDE, A, PLANNING, 1000.01, ABOVE_LIMIT",
        "lineA, DECIDE, B, PLANNING, 1, OUTSIDE_SCOPE",
        "lineA, DECIDE, A, CAPACITEIT, 1, OUTSIDE_SCOPE",
        "lineA, DECIDE, A, , 1, OUTSIDE_SCOPE",
        "lineA, FORWARD, A, , 5000, ",
        "lineA, FORWARD, A, CAPACITEIT, , ",
        "lineA, FORWARD, B, , , OUTSIDE_SCOPE",
        "lineA, RETURN, A, PLANNING, 1, NO_MANDATE",
        "lineB, DECIDE, A, PLANNING, 1, NO_MANDATE",
        "directorA, DECIDE, A, PLANNING, 1, NO_MANDATE",
        "bureau, DECIDE, A, PLANNING, 1, NO_MANDATE"
    })
    void whatIsWithinIsCoveredAndWhatIsNotSaysWhy(
            String person,
            Power power,
            @Nullable String partner,
            @Nullable String subject,
            @Nullable String amount,
            @Nullable Shortfall shortfall) {
        granted(line(), null, START.plus(Duration.ofDays(9)));

        Coverage coverage = covering(person, power, partner, subject, amount);

        if (shortfall == null) {
            assertThat(coverage).isInstanceOfSatisfying(Covered.class, covered -> assertThat(
                            covered.ground().code())
                    .isEqualTo("mandate:1/1"));
        } else {
            assertThat(coverage).isInstanceOfSatisfying(Uncovered.class, uncovered -> {
                assertThat(uncovered.shortfall()).isEqualTo(shortfall);
                assertThat(uncovered.nearest() == null).isEqualTo(shortfall == Shortfall.NO_MANDATE);
            });
        }
    }

    @Test
    @Tag("S10")
    @DisplayName("S10: one instant after its end a mandate covers nothing, and one instant before it does")
    void theEndIsExact() {
        granted(line(), null, START.plusSeconds(60));

        clock.at(START.plusSeconds(60).minusNanos(1000));
        assertThat(decide("lineA")).isInstanceOf(Covered.class);
        clock.at(START.plusSeconds(60));
        assertThat(shortfall("lineA")).isEqualTo(Shortfall.MANDATE_ENDED);
    }

    @Test
    void whatHasNotBegunOrWaitsForConsentIsNotActive() {
        granted(line(), START.plusSeconds(60), null);
        assertThat(shortfall("lineA")).isEqualTo(Shortfall.NOT_ACTIVE);

        granted(new MandateHolder(Role.KETENMANAGER, null, null, null), null, null);
        assertThat(shortfall("ketenmanager")).isEqualTo(Shortfall.NOT_ACTIVE);
    }

    @Test
    @Tag("S3")
    @DisplayName("S3/10:4: without one of the two consents, or one director's support, the ketenmanager has no mandate")
    void everyConsentAndStatementCounts() {
        List<Missing> needed = List.of(
                new Missing(FactKind.CONSENT_HOLDER, null),
                new Missing(FactKind.CONSENT_EMPLOYER, null),
                new Missing(FactKind.SUPPORT_GIVEN, A),
                new Missing(FactKind.SUPPORT_GIVEN, B));
        for (Missing left : needed) {
            var other = new CoveringTest();
            long id = other.granted(new MandateHolder(Role.KETENMANAGER, null, null, null), null, null);
            needed.stream()
                    .filter(one -> !one.equals(left))
                    .forEach(one -> other.record(id, one.kind(), one.partner()));

            assertThat(other.shortfall("ketenmanager")).as("without " + left).isEqualTo(Shortfall.NOT_ACTIVE);
            assertThat(other.scene.ledger.find(id).orElseThrow().mandate().missing(START, START))
                    .containsExactly(left);

            other.record(id, left.kind(), left.partner());
            assertThat(other.decide("ketenmanager")).isInstanceOf(Covered.class);
            assertThat(other.decide("deputy")).isInstanceOfSatisfying(Covered.class, covered -> assertThat(
                            covered.ground().deputyFor())
                    .isEqualTo("ketenmanager"));
        }
    }

    @Test
    void aMandateForAPersonIsForHimAndForWhoStandsIn() {
        granted(new MandateHolder(Role.LINE_MANAGER, A, null, "lineA"), null, null);
        granted(new MandateHolder(Role.LINE_MANAGER, B, null, "directorB"), null, null);

        assertThat(decide("lineA")).isInstanceOf(Covered.class);
        assertThat(shortfall("lineB")).isEqualTo(Shortfall.NO_MANDATE);
    }

    @Test
    void anAccountIsKeptOfWhatWasDoneAndOfWhatWasRefused() {
        long id = granted(line(), null, null);
        record(id, FactKind.WITHDRAWN, null);
        assertThatThrownBy(() -> record(id, FactKind.WITHDRAWN, null)).hasMessageContaining("al geëindigd");
        assertThatThrownBy(() -> scene.changes.record(
                        id, new FactRequest(FactKind.WITHDRAWN, null, null, "Reden", null, "lineB")))
                .hasMessageContaining("Alleen wie het mandaat gaf");

        assertThat(scene.audit.done)
                .extracting(act -> act.action() + " " + act.object() + " " + act.actor() + " " + act.ground())
                .containsExactly(
                        "MANDATE_REGISTERED mandate:1 bureau own:KETENBUREAU",
                        "MANDATE_WITHDRAWN mandate:1 bureau own:KETENBUREAU");
        assertThat(scene.audit.refused)
                .containsExactly(
                        "MANDATE_WITHDRAWN bureau MANDATE_AS_IT_STANDS", "MANDATE_WITHDRAWN lineB NOT_ENTITLED");
    }

    @ParameterizedTest
    @CsvSource({
        "A B, A B, ",
        "A, A, ",
        "B, B, OUTSIDE_SCOPE",
        "B, A B, OUTSIDE_SCOPE",
        "A, A B, OUTSIDE_SCOPE",
        "A B, B, "
    })
    void aPartnersOwnPeopleDecideWithItInItsOwnCasesAndBindNobodyWhoseCaseItIsNot(
            String involved, String bound, @Nullable Shortfall shortfall) {
        granted(line(), null, null);
        var act = new Act(
                Power.DECIDE,
                cast.code(),
                Tier.TACTICAL,
                "lineA",
                partners(involved),
                partners(bound),
                "PLANNING",
                null,
                null,
                Set.of());
        assertThat(shortfall(scene.mandates.covering(act, cast.rolesOf("lineA"))))
                .isEqualTo(shortfall);
    }

    @Test
    @Tag("S16")
    @DisplayName("S16: a successor inherits no mandate, no consent and no support of the ketenmanager before him")
    void aSuccessorInheritsNothing() {
        granted(new MandateHolder(Role.KETENMANAGER, null, null, null), null, null);
        record(1, FactKind.CONSENT_HOLDER, null);
        record(1, FactKind.CONSENT_EMPLOYER, null);
        record(1, FactKind.SUPPORT_GIVEN, A);
        record(1, FactKind.SUPPORT_GIVEN, B);
        assertThat(scene.ledger.find(1).orElseThrow().mandate().terms().holder().person())
                .isEqualTo("ketenmanager");
        var seat = new RoleHolding(cast.code(), Role.KETENMANAGER, null, null, null);
        var deputySeat = new RoleHolding(cast.code(), Role.KETENMANAGER, null, null, "ketenmanager");
        var newDeputySeat = new RoleHolding(cast.code(), Role.KETENMANAGER, null, null, "successor");

        assertThat(onSeat("ketenmanager", seat)).isNull();
        assertThat(onSeat("deputy", deputySeat)).isNull();
        assertThat(onSeat("successor", seat)).isEqualTo(Shortfall.NO_MANDATE);
        assertThat(onSeat("deputy", newDeputySeat)).isEqualTo(Shortfall.NO_MANDATE);
    }

    private @Nullable Shortfall onSeat(String person, RoleHolding seat) {
        var act =
                new Act(Power.DECIDE, cast.code(), Tier.KETENMANAGER, person, List.of(A), "PLANNING", null, null, null);
        return shortfall(scene.mandates.covering(act, List.of(seat)));
    }

    private static @Nullable Shortfall shortfall(Coverage coverage) {
        return coverage instanceof Uncovered uncovered ? uncovered.shortfall() : null;
    }

    private static List<PartnerCode> partners(String codes) {
        return Arrays.stream(codes.split(" ")).map(PartnerCode::new).toList();
    }

    private static MandateHolder line() {
        return MandateCast.holder(Role.LINE_MANAGER);
    }

    private long granted(MandateHolder holder, @Nullable Instant from, @Nullable Instant until) {
        boolean limited = holder.equals(line()) && until != null;
        return scene.register
                .register(new MandateGrant(
                        cast.code(),
                        holder.partner() == null ? Grantor.KETENBESTUUR : Grantor.of(holder.partner()),
                        holder,
                        MandateKind.MANDAAT,
                        limited
                                ? new MandateScope(
                                        Set.of(Power.DECIDE, Power.FORWARD),
                                        Set.of(A),
                                        Set.of("PLANNING"),
                                        new BigDecimal("1000"))
                                : new MandateScope(Set.of(Power.DECIDE), Set.of(), Set.of(), null),
                        from,
                        until,
                        false,
                        null,
                        null,
                        RegisterScene.signed("bureau"),
                        "bureau",
                        null))
                .id();
    }

    private void record(long id, FactKind kind, @Nullable PartnerCode partner) {
        scene.changes.record(
                id, new FactRequest(kind, partner, null, "Reden", RegisterScene.signed("bureau"), "bureau"));
    }

    private Coverage decide(String person) {
        return covering(person, Power.DECIDE, "A", "PLANNING", "1");
    }

    private Shortfall shortfall(String person) {
        return ((Uncovered) decide(person)).shortfall();
    }

    private Coverage covering(
            String person, Power power, @Nullable String partner, @Nullable String subject, @Nullable String amount) {
        return scene.mandates.covering(
                new Act(
                        power,
                        cast.code(),
                        Tier.TACTICAL,
                        person,
                        partner == null ? List.of() : List.of(new PartnerCode(partner)),
                        subject,
                        amount == null ? null : new BigDecimal(amount),
                        null,
                        null),
                cast.rolesOf(person));
    }
}
