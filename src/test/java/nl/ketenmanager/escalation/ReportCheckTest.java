package nl.ketenmanager.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ketenmanager.chain.Capability;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.platform.RefusedException;
import nl.ketenmanager.platform.Violation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportCheckTest {

    @Test
    void aCompleteReportBecomesAProblem() {
        var problem = check(Chains.LAK).problem(report(Map.of()));
        assertThat(problem.title()).isEqualTo("Leveringen blijven uit");
        assertThat(problem.track()).isEqualTo(Track.OPERATION);
        assertThat(problem.affectedPartners()).containsExactly(new PartnerCode("BD"));
        assertThat(problem.routeReason()).isNull();
    }

    @Test
    void theReasonOfATieredReportIsNotKept() {
        var problem = check(Chains.LAK).problem(report(Map.of("routeReason", "Zomaar een verhaal")));
        assertThat(problem.routeReason()).isNull();
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            title            | ""         | Vul ‘Titel’ in.
            title            | Kort       | Vul bij ‘Titel’ minstens 5 tekens in.
            description      | ""         | Vul ‘Beschrijving’ in.
            ownEffort        | " "        | Vul ‘Eigen inspanning’ in.
            ownEffort        | Gebeld     | Vul bij ‘Eigen inspanning’ minstens 10 tekens in.
            chainInterest    | ""         | Vul ‘Ketenbelang’ in.
            impact           | ""         | Kies een waarde bij ‘Impact’.
            impact           | HUGE       | De waarde bij ‘Impact’ bestaat niet. Kies uit: LOW, MEDIUM, HIGH.
            urgency          | SOON       | De waarde bij ‘Urgentie’ bestaat niet. Kies uit: NORMAL, HIGH.
            track            | SIDE       | De waarde bij ‘Waar gaat het over?’ bestaat niet. Kies uit: OPERATION, DEVELOPMENT.
            route            | ""         | Kies een waarde bij ‘Route’.
            route            | EMERGENCY  | Een noodgeval roept u uit op een bestaande zaak. Kies bij ‘Route’ getrapt of rechtstreeks.
            affectedPartners | ""         | Kies bij ‘Geraakte ketenpartners’ minstens één partner.
            affectedPartners | SVB        | Bij ‘Geraakte ketenpartners’ staat wat geen partner van deze keten is: SVB. Kies uit: BD, UWV.
            """)
    void eachRefusalNamesTheField(String field, String value, String message) {
        assertThat(violations(Chains.LAK, Map.of(field, value))).containsExactly(new Violation(field, message));
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        var nothing = new ProblemReport(null, null, null, null, null, null, null, null, null, null, null, null, null);
        assertThat(violations(Chains.LAK, nothing))
                .extracting(Violation::field)
                .containsExactly(
                        "title",
                        "description",
                        "ownEffort",
                        "chainInterest",
                        "impact",
                        "urgency",
                        "route",
                        "affectedPartners");
    }

    @Test
    @Tag("S14")
    @DisplayName("S14: whoever goes straight to the ketenmanager says why")
    void whoeverGoesStraightToTheKetenmanagerSaysWhy() {
        assertThat(violations(Chains.LAK, Map.of("route", "DIRECT")))
                .containsExactly(new Violation("routeReason", "Vul ‘Waarom rechtstreeks?’ in."));
    }

    @Test
    @Tag("S23")
    @DisplayName("S23: there is no direct route in a chain without a ketenmanager")
    void thereIsNoDirectRouteWithoutAKetenmanager() {
        assertThat(violations(Chains.STRAF, Map.of("route", "DIRECT", "routeReason", "Het overleg komt te laat")))
                .containsExactly(
                        new Violation("route", "Deze keten heeft geen ketenmanager. Kies bij ‘Route’ voor getrapt."));
    }

    @Test
    @Tag("S1")
    @DisplayName("S1: a chain may work without the direct route")
    void aChainMayWorkWithoutTheDirectRoute() {
        var without = Chains.chain("LAK", EnumSet.of(Capability.KETENMANAGER), true);
        assertThat(violations(without, Map.of("route", "DIRECT", "routeReason", "Het overleg komt te laat")))
                .containsExactly(new Violation(
                        "route", "Deze keten kent geen rechtstreekse route. Kies bij ‘Route’ voor getrapt."));
    }

    @Test
    void whoAsksForReconsiderationBringsNewFacts() {
        assertThat(violations(Chains.LAK, Map.of("follows", "LAK-2026-00001")))
                .containsExactly(new Violation("newFacts", "Vul ‘Nieuwe feiten’ in."));
        assertThat(violations(Chains.LAK, Map.of("follows", "zaak 1", "newFacts", "De leverancier stopt.")))
                .containsExactly(new Violation("follows", "‘Vervolg op zaak’ is geen zaaknummer."));
    }

    private static List<Violation> violations(Chain chain, Map<String, String> changes) {
        return violations(chain, report(changes));
    }

    private static List<Violation> violations(Chain chain, ProblemReport report) {
        return catchThrowableOfType(RefusedException.class, () -> check(chain).problem(report))
                .violations();
    }

    private static ReportCheck check(Chain chain) {
        return new ReportCheck(Optional.of(chain), new ArrayList<>());
    }

    private static ProblemReport report(Map<String, String> changes) {
        Map<String, @Nullable String> all = new HashMap<>(Map.of(
                "title", "Leveringen blijven uit",
                "description", "Sinds maandag komt er niets aan.",
                "ownEffort", "De leverancier is gebeld.",
                "chainInterest", "Uitkeringen komen op tijd",
                "impact", "LOW",
                "urgency", "NORMAL",
                "route", "TIERED",
                "affectedPartners", "BD"));
        all.putAll(changes);
        String partners = all.get("affectedPartners");
        return new ProblemReport(
                "LAK",
                all.get("title"),
                all.get("description"),
                all.get("ownEffort"),
                all.get("chainInterest"),
                all.get("impact"),
                all.get("urgency"),
                all.get("track"),
                all.get("route"),
                all.get("routeReason"),
                partners == null || partners.isEmpty()
                        ? List.of()
                        : new ArrayList<>(Arrays.asList(partners.split(","))),
                all.get("follows"),
                all.get("newFacts"));
    }
}
