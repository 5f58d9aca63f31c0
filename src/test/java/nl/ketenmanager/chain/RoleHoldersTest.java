package nl.ketenmanager.chain;

import static nl.ketenmanager.chain.FakeChains.A;
import static nl.ketenmanager.chain.FakeChains.B;
import static nl.ketenmanager.chain.FakeChains.K;
import static nl.ketenmanager.chain.FakeChains.X;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.ketenmanager.chain.RoleVerdict.Appointed;
import nl.ketenmanager.chain.RoleVerdict.Conflicting;
import nl.ketenmanager.chain.RoleVerdict.Ended;
import nl.ketenmanager.chain.RoleVerdict.Refused;
import nl.ketenmanager.platform.NotFoundException;
import nl.ketenmanager.platform.Violation;
import nl.ketenmanager.support.AuditedActs;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What becomes of requests to change who holds a role. */
class RoleHoldersTest {
    private static final Instant NOW = Instant.parse("2026-01-05T09:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofDays(30));

    private final MovableClock clock = new MovableClock(NOW);
    private final FakeAppointments ledger = new FakeAppointments(K);
    private final AuditedActs audit = new AuditedActs();
    private final RoleHolders roleHolders =
            new RoleHolders(new FakeChains(Capability.KETENMANAGER, Capability.KERNTEAM), ledger, audit, clock);

    @Test
    void anAppointmentWithoutAStartBeginsAtOnce() {
        assertThat(appoint(Role.LINE_MANAGER, A, "anna")).isEqualTo(new Appointed(1, Period.since(NOW)));
    }

    @Test
    void everyChangeIsAccountedForAndARefusedOneIsNotDone() {
        long id = ((Appointed) appoint(Role.LINE_MANAGER, A, "anna")).id();
        roleHolders.end(K, id, new Ending(null, "Andere baan", "bureau"));
        appoint(Role.AUDITOR, null, "anna");

        assertThat(audit.actions()).containsExactly("ROLE_APPOINTED", "ROLE_ENDED");
    }

    @Test
    void everyViolationIsNamedAtOnce() {
        var verdict = roleHolders.appoint(
                new Nomination(K, Role.DIRECTOR, null, X, "niemand", false, LATER, NOW, " ", "bureau"));

        assertThat(verdict).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.violations())
                    .extracting(Violation::field)
                    .containsExactly("partner", "office", "person", "until", "reason");
            assertThat(refused.reason()).contains("‘Einddatum’ moet na de ‘Ingangsdatum’ liggen.");
        });
    }

    @Test
    void aRoleThatBelongsToNoChainIsNotGivenHere() {
        assertThat(appoint(Role.AUDITOR, null, "anna")).isInstanceOf(Refused.class);
    }

    @Test
    void theKetenbureauChairsNothing() {
        assertThat(roleHolders.appoint(
                        new Nomination(K, Role.KETENBUREAU, null, null, "anna", true, null, null, "Besluit", "bureau")))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.violations())
                        .extracting(Violation::field)
                        .containsExactly("chairs"));
    }

    @Test
    void anAppointmentThatIsOverAlreadyIsRefused() {
        assertThat(roleHolders.appoint(new Nomination(
                        K, Role.DIRECTOR, A, null, "anna", false, NOW.minusSeconds(9), NOW, "Besluit", "bureau")))
                .isInstanceOf(Refused.class);
    }

    @Test
    @Tag("S3")
    @DisplayName("S3: a second ketenmanager is refused, by name")
    void aSecondKetenmanagerIsRefused() {
        appoint(Role.KETENMANAGER, null, "anna");

        assertThat(appoint(Role.KETENMANAGER, null, "bram")).isInstanceOfSatisfying(Conflicting.class, conflict -> {
            assertThat(conflict.reason()).contains("al een ketenmanager: Mevrouw anna, vanaf 05-01-2026 10:00");
        });
    }

    @Test
    @Tag("S3")
    @DisplayName("S3: the next ketenmanager starts the moment the former one stops")
    void aSuccessorOfTheKetenmanagerFollowsWithoutAGap() {
        appoint(Role.KETENMANAGER, null, "anna");
        end(1, LATER);

        assertThat(roleHolders.appoint(
                        new Nomination(K, Role.KETENMANAGER, null, null, "bram", false, LATER, null, "Besluit", "x")))
                .isInstanceOf(Appointed.class);
    }

    @Test
    @Tag("S23")
    @DisplayName("S23: a chain without the capability gets no ketenmanager and no kernteam")
    void capabilitiesThatAreOffCannotBeStaffed() {
        var small = new RoleHolders(new FakeChains(), ledger, audit, clock);
        assertThat(small.appoint(nominate(Role.KETENMANAGER, null, "anna")))
                .isInstanceOfSatisfying(Conflicting.class, conflict -> assertThat(conflict.reason())
                        .isEqualTo("De keten Keten K werkt zonder ‘Ketenmanager’."));
        assertThat(small.appoint(nominate(Role.KERNTEAM, null, "anna"))).isInstanceOf(Conflicting.class);
    }

    @Test
    void theSameRoleTwiceForOnePersonIsRefused() {
        appoint(Role.DIRECTOR, A, "anna");

        assertThat(appoint(Role.DIRECTOR, A, "anna")).isInstanceOf(Conflicting.class);
        assertThat(appoint(Role.DIRECTOR, B, "anna")).isInstanceOf(Appointed.class);
    }

    @Test
    void aBodyHasOneChairWhateverTheRoleOfTheSecond() {
        chairing(Role.LINE_MANAGER, "anna");

        assertThat(chairing(Role.KETENREGISSEUR, "bram")).isInstanceOf(Conflicting.class);
        assertThat(chairing(Role.DIRECTOR, "bram")).isInstanceOf(Appointed.class);
    }

    @Test
    void anEndInThePastIsRefusedBecauseWhatHappenedStays() {
        appoint(Role.DIRECTOR, A, "anna");
        clock.forward(Duration.ofDays(2));

        assertThat(end(1, NOW.plusSeconds(1)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).contains("ligt in het verleden"));
    }

    @Test
    void whatEndedCannotEndAgainOrLater() {
        appoint(Role.DIRECTOR, A, "anna");
        end(1, LATER);

        assertThat(end(1, LATER.plusSeconds(1))).isInstanceOf(Conflicting.class);
        clock.at(LATER);
        assertThat(end(1, null)).isInstanceOf(Conflicting.class);
    }

    @Test
    void whatHasNotBegunEndsBeforeItBegins() {
        roleHolders.appoint(new Nomination(K, Role.DIRECTOR, A, null, "anna", false, LATER, null, "Besluit", "bureau"));

        assertThat(end(1, null)).isEqualTo(new Ended(1, LATER, List.of()));
        assertThat(ledger.heldAt(K, LATER)).isEmpty();
    }

    @Test
    void anUnknownAppointmentIsNotFound() {
        assertThatThrownBy(() -> end(7, null)).isInstanceOf(NotFoundException.class);
    }

    @Test
    @Tag("S24")
    @DisplayName("S24: without a ketenmanager the last ketenregisseur of a partner stays")
    void withoutAKetenmanagerTheLastKetenregisseurStays() {
        appoint(Role.KETENREGISSEUR, A, "anna");
        appoint(Role.KETENREGISSEUR, B, "bram");

        assertThat(end(1, LATER)).isInstanceOfSatisfying(Conflicting.class, conflict -> assertThat(conflict.reason())
                .startsWith("Vanaf 04-02-2026 10:00 zou Partner A geen ketenregisseur meer hebben."));
    }

    @Test
    @Tag("S24")
    @DisplayName("S24: without a ketenmanager the last deputy of a ketenregisseur stays")
    void withoutAKetenmanagerTheLastDeputyStays() {
        appoint(Role.KETENREGISSEUR, A, "anna");
        deputise(1, null, "bram");

        assertThat(endDeputy(1, 2)).isInstanceOfSatisfying(Conflicting.class, conflict -> assertThat(conflict.reason())
                .contains("geen plaatsvervanger voor de ketenregisseur"));
        deputise(1, null, "cees");
        assertThat(endDeputy(1, 2)).isInstanceOf(Ended.class);
    }

    @Test
    @Tag("S24")
    @DisplayName("S24: with a ketenmanager the last ketenregisseur may go")
    void withAKetenmanagerTheLastKetenregisseurMayGo() {
        appoint(Role.KETENREGISSEUR, A, "anna");
        appoint(Role.KETENMANAGER, null, "bram");

        assertThat(end(1, null)).isInstanceOf(Ended.class);
    }

    @Test
    @Tag("S24")
    @DisplayName("S24: when the ketenmanager goes, partners without ketenregisseur and deputy are named")
    void whenTheKetenmanagerGoesTheMissingKetenregisseursAreNamed() {
        appoint(Role.KETENMANAGER, null, "anna");
        appoint(Role.KETENREGISSEUR, A, "bram");
        deputise(2, null, "cees");

        assertThat(end(1, null)).isInstanceOfSatisfying(Ended.class, ended -> assertThat(ended.attention())
                .singleElement()
                .asString()
                .endsWith("Partner B heeft die nog niet."));
    }

    @Test
    void aDeputyLineIsBoundedByTheDepthOfTheChain() {
        appoint(Role.KETENMANAGER, null, "anna");
        deputise(1, null, "bram");
        deputise(1, "bram", "cees");

        assertThat(deputise(1, "cees", "dirk"))
                .isInstanceOfSatisfying(Conflicting.class, conflict -> assertThat(conflict.reason())
                        .contains("hooguit 2 lang"));
        assertThat(deputise(1, "bram", "anna"))
                .isInstanceOfSatisfying(Conflicting.class, conflict -> assertThat(conflict.reason())
                        .contains("in een kring"));
        assertThat(deputise(1, "eva", "dirk")).isInstanceOf(Conflicting.class);
        assertThat(deputise(1, null, "bram")).isInstanceOf(Conflicting.class);
        assertThat(deputise(1, null, "anna")).isInstanceOf(Refused.class);
    }

    private RoleVerdict appoint(Role role, @Nullable PartnerCode partner, String person) {
        return roleHolders.appoint(nominate(role, partner, person));
    }

    private RoleVerdict chairing(Role role, String person) {
        return roleHolders.appoint(new Nomination(K, role, A, null, person, true, null, null, "Besluit", "bureau"));
    }

    private static Nomination nominate(Role role, @Nullable PartnerCode partner, String person) {
        return new Nomination(K, role, partner, null, person, false, null, null, "Besluit", "bureau");
    }

    private RoleVerdict end(long id, @Nullable Instant until) {
        return roleHolders.end(K, id, new Ending(until, "Andere baan", "bureau"));
    }

    private RoleVerdict endDeputy(long id, long deputy) {
        return roleHolders.endDeputy(K, id, deputy, new Ending(null, "Andere baan", "bureau"));
    }

    private RoleVerdict deputise(long id, @Nullable String replaces, String person) {
        return roleHolders.appointDeputy(
                new DeputyNomination(K, id, replaces, person, null, null, "Vakantie", "bureau"));
    }
}
