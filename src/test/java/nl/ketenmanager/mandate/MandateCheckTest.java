package nl.ketenmanager.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import nl.ketenmanager.chain.Body;
import nl.ketenmanager.chain.Capability;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.MovableClock;
import nl.ketenmanager.chain.Partner;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.PartnerKind;
import nl.ketenmanager.chain.Period;
import nl.ketenmanager.chain.Phase;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.chain.RoleHolding;
import nl.ketenmanager.chain.StandpointVia;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.mandate.Coverage.Covered;
import nl.ketenmanager.mandate.Coverage.Uncovered;
import nl.ketenmanager.mandate.MandateVerdict.Entitled;
import nl.ketenmanager.mandate.MandateVerdict.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("S8")
class MandateCheckTest {
    private static final ChainCode LAK = new ChainCode("LAK");
    private static final PartnerCode UWV = new PartnerCode("UWV");
    private static final Instant NOW = Instant.parse("2026-09-07T09:00:00Z");

    private final List<PowerRow> rows = new ArrayList<>();
    private final PowerMatrix matrix = mock();
    private final ChainRegister chains = mock();
    private final DecisionSubjects subjects = chain -> List.of(
            new DecisionSubject("WERKAFSPRAAK", "Werkafspraak", false, false, true),
            new DecisionSubject("PLANNING", "Planning", false, false, false),
            new DecisionSubject("DOELSTELLING", "Doelstelling", true, false, false),
            new DecisionSubject("REGELGEVING", "Regels", false, true, false));
    private final Mandates mandates = mock();
    private BiFunction<Act, List<RoleHolding>, Coverage> register =
            (act, holdings) -> new Covered(new Ground(holdings.get(0).role(), 12L, 3, null), mock());
    private final MandateCheck check =
            new MatrixMandateCheck(matrix, subjects, mandates, chains, new MovableClock(NOW));

    @BeforeEach
    void joostIsLineManagerAtUwv() {
        chainWith(EnumSet.allOf(Capability.class));
        given(matrix.at(LAK, NOW)).willReturn(rows);
        holds("joost", new RoleHolding(LAK, Role.LINE_MANAGER, UWV, null, null));
        given(mandates.covering(any(), any()))
                .willAnswer(question -> register.apply(question.getArgument(0), question.getArgument(1)));
        row(Power.DECIDE, Role.LINE_MANAGER, Tier.TACTICAL, PowerBasis.MANDATE);
        row(Power.FORWARD, Role.LINE_MANAGER, Tier.TACTICAL, PowerBasis.OWN);
    }

    @Test
    void whoHasTheRowAndTheMandateActsOnTheMandateAsItStands() {
        assertThat(check.check(decide())).isEqualTo(new Entitled(new Ground(Role.LINE_MANAGER, 12L, 3, null)));
    }

    @Test
    void nothingChangesBetweenTheQuestionAndTheAct() {
        check.check(decide());
        var order = inOrder(matrix, chains);
        order.verify(matrix).hold(LAK);
        order.verify(chains).rolesOf("joost");
        order.verify(matrix).at(LAK, NOW);
    }

    @Test
    void withoutTheRowTheActIsRefusedAndForwardingStaysOpen() {
        rows.remove(0);
        assertThat(check.check(decide()))
                .isEqualTo(new Refused(
                        "NO_POWER",
                        "U mag hier niet over een zaak besluiten: de bevoegdheden van de keten geven uw rol die"
                                + " bevoegdheid op deze trede niet. U kunt de zaak wel doorzetten, of vraag het Ketenbestuur"
                                + " om deze bevoegdheid."));
    }

    @Test
    void aRowForAnotherTierGivesNothingHere() {
        assertThat(rule(act(Power.DECIDE, Tier.KETENMANAGER, null, null))).isEqualTo("NO_POWER");
    }

    @Test
    void aRowWithoutATierIsForEveryTier() {
        holds("karin", new RoleHolding(LAK, Role.KETENMANAGER, null, null, null));
        row(Power.AGENDA, Role.KETENMANAGER, null, PowerBasis.MANDATE);
        assertThat(check.check(by("karin", Power.AGENDA, Tier.KERNTEAM, null))).isInstanceOf(Entitled.class);
    }

    @Test
    void whoIsNobodyInTheChainHearsThat() {
        holds("vreemde");
        assertThat(reason(by("vreemde", Power.DECIDE, Tier.TACTICAL, null)))
                .isEqualTo(
                        "U hebt in deze keten geen rol die dit mag: over een zaak besluiten. Vraag het Ketenbestuur om"
                                + " deze bevoegdheid.");
    }

    @Test
    void aboveTheLimitOfTheMatrixTheActIsRefused() {
        rows.set(0, limited(new BigDecimal("1000.00")));
        assertThat(check.check(act(Power.DECIDE, Tier.TACTICAL, null, "1000"))).isInstanceOf(Entitled.class);
        assertThat(rule(act(Power.DECIDE, Tier.TACTICAL, null, "1000.01"))).isEqualTo("ABOVE_LIMIT");
        assertThat(check.check(decide())).as("nothing is known to be spent").isInstanceOf(Entitled.class);
    }

    @Test
    void whoBroughtItUpDoesNotDecideWhereTheMatrixSaysSo() {
        var initiated = new Act(Power.DECIDE, LAK, Tier.TACTICAL, "joost", List.of(UWV), null, null, "joost", null);
        assertThat(check.check(initiated)).isInstanceOf(Entitled.class);
        rows.set(0, notByInitiator());
        assertThat(rule(initiated)).isEqualTo("BY_INITIATOR");
        assertThat(reason(initiated)).endsWith("Laat een collega dit doen. U kunt de zaak wel doorzetten.");
        assertThat(check.check(decide())).isInstanceOf(Entitled.class);
    }

    @Test
    void norDoesHisDeputy() {
        rows.set(0, notByInitiator());
        holds("wim", new RoleHolding(LAK, Role.LINE_MANAGER, UWV, null, "joost"));
        assertThat(rule(new Act(Power.DECIDE, LAK, Tier.TACTICAL, "wim", List.of(UWV), null, null, "joost", null)))
                .isEqualTo("BY_INITIATOR");
    }

    @Test
    void norInAnotherRoleOfHis() {
        rows.set(0, notByInitiator());
        row(Power.DECIDE, Role.KETENREGISSEUR, Tier.TACTICAL, PowerBasis.MANDATE);
        holds(
                "joost",
                new RoleHolding(LAK, Role.KETENREGISSEUR, UWV, null, "petra"),
                new RoleHolding(LAK, Role.LINE_MANAGER, UWV, null, null));
        assertThat(rule(new Act(Power.DECIDE, LAK, Tier.TACTICAL, "joost", List.of(UWV), null, null, "joost", null)))
                .isEqualTo("BY_INITIATOR");
        assertThat(check.check(decide())).isInstanceOf(Entitled.class);
    }

    @ParameterizedTest
    @CsvSource({"DOELSTELLING, NOT_MANDATABLE", "REGELGEVING, NOT_MANDATABLE"})
    void whatNeedsMoreThanOneOrMakesRulesIsNeverDecidedOnMandate(String subject, String rule) {
        var act = act(Power.DECIDE, Tier.TACTICAL, subject, null);
        assertThat(rule(act)).isEqualTo(rule);
        assertThat(reason(act)).contains("artikel 10:3 Awb").endsWith("U kunt de zaak wel doorzetten.");
        assertThat(check.check(act(Power.DECIDE, Tier.TACTICAL, "PLANNING", null)))
                .isInstanceOf(Entitled.class);
    }

    @Test
    void withoutASubjectItIsOnTheOrdinaryOne() {
        register = (act, holdings) -> "WERKAFSPRAAK".equals(act.subject())
                ? new Covered(new Ground(Role.LINE_MANAGER, 12L, 3, null), mock())
                : new Uncovered(Shortfall.OUTSIDE_SCOPE, null);
        assertThat(check.check(decide())).isInstanceOf(Entitled.class);
        assertThat(rule(act(Power.DECIDE, Tier.TACTICAL, "PLANNING", null))).isEqualTo("OUTSIDE_SCOPE");
    }

    @Test
    void aSubjectThatIsNotOnTheListIsNeverDecidedOnMandate() {
        assertThat(rule(act(Power.DECIDE, Tier.TACTICAL, "TOVEREN", null))).isEqualTo("NOT_MANDATABLE");
    }

    @Test
    void norIsAnObjectionAgainstOnesOwnDecision() {
        var own = new Act(Power.DECIDE, LAK, Tier.TACTICAL, "joost", List.of(UWV), null, null, null, "joost");
        var others = new Act(Power.DECIDE, LAK, Tier.TACTICAL, "joost", List.of(UWV), null, null, null, "petra");
        assertThat(rule(own)).isEqualTo("NOT_MANDATABLE");
        assertThat(check.check(others)).isInstanceOf(Entitled.class);
    }

    @Test
    void norIsItWhenADeputyTookThatDecisionForHimOrStandsInForWhoDid() {
        var forHim = decidedBefore("joost", "wim", "joost");
        assertThat(rule(forHim)).isEqualTo("NOT_MANDATABLE");
        holds("wim", new RoleHolding(LAK, Role.LINE_MANAGER, UWV, null, "petra"));
        holds("petra", new RoleHolding(LAK, Role.LINE_MANAGER, UWV, null, "joost"));
        assertThat(rule(decidedBefore("wim", "joost")))
                .as("two levels below whoever decided")
                .isEqualTo("NOT_MANDATABLE");
        assertThat(check.check(decidedBefore("wim", "karin"))).isInstanceOf(Entitled.class);
    }

    private static Act decidedBefore(String person, String... deciders) {
        return new Act(
                Power.DECIDE,
                LAK,
                Tier.TACTICAL,
                person,
                List.of(UWV),
                List.of(UWV),
                null,
                null,
                null,
                Set.of(deciders));
    }

    @Test
    void inOwnAuthorityBothCanBeDecided() {
        holds("ineke", new RoleHolding(LAK, Role.DIRECTOR, UWV, null, null));
        row(Power.DECIDE, Role.DIRECTOR, Tier.KETENBESTUUR, PowerBasis.OWN);
        uncovered(Shortfall.NO_MANDATE);
        assertThat(check.check(new Act(
                        Power.DECIDE,
                        LAK,
                        Tier.KETENBESTUUR,
                        "ineke",
                        List.of(UWV),
                        "DOELSTELLING",
                        null,
                        null,
                        "ineke")))
                .isEqualTo(new Entitled(new Ground(Role.DIRECTOR, null, null, null)));
    }

    @ParameterizedTest
    @EnumSource(Shortfall.class)
    void withoutAMandateThatCoversItTheActIsRefusedByThatRule(Shortfall rule) {
        uncovered(rule);
        assertThat(rule(decide())).isEqualTo(rule.name());
        assertThat(reason(decide()))
                .endsWith("U kunt de zaak wel doorzetten, of vraag de bestuurder van UWV om een mandaat.");
    }

    @Test
    void aChainThatWorksWithoutMandatesAsksTheMatrixOnly() {
        chainWith(EnumSet.complementOf(EnumSet.of(Capability.MANDATES)));
        uncovered(Shortfall.NO_MANDATE);
        assertThat(check.check(decide())).isEqualTo(new Entitled(new Ground(Role.LINE_MANAGER, null, null, null)));
    }

    @ParameterizedTest
    @EnumSource(names = {"AANWIJZING", "NOODESCALATIE"})
    void doorzettingsmachtRestsOnAMandateEvenThere(Power power) {
        chainWith(Set.of());
        holds("karin", new RoleHolding(LAK, Role.KETENMANAGER, null, null, null));
        row(power, Role.KETENMANAGER, null, PowerBasis.MANDATE);
        assertThat(check.check(by("karin", power, Tier.TACTICAL, null))).isInstanceOf(Entitled.class);
        uncovered(Shortfall.MANDATE_ENDED);
        assertThat(rule(by("karin", power, Tier.TACTICAL, null))).isEqualTo("MANDATE_ENDED");
        assertThat(reason(by("karin", power, Tier.TACTICAL, null))).endsWith("Vraag het Ketenbestuur om een mandaat.");
    }

    @Test
    void whoActsInHisOwnRightDoesNotActAsADeputy() {
        holds(
                "joost",
                new RoleHolding(LAK, Role.KETENREGISSEUR, UWV, null, "petra"),
                new RoleHolding(LAK, Role.LINE_MANAGER, UWV, null, null));
        row(Power.DECIDE, Role.KETENREGISSEUR, Tier.TACTICAL, PowerBasis.MANDATE);
        assertThat(check.check(decide())).isEqualTo(new Entitled(new Ground(Role.LINE_MANAGER, 12L, 3, null)));
    }

    @Test
    void aRoleInAnotherChainGivesNothingHere() {
        holds("joost", new RoleHolding(new ChainCode("STRAF"), Role.LINE_MANAGER, UWV, null, null));
        assertThat(rule(decide())).isEqualTo("NO_POWER");
    }

    @Test
    void whatIsOfferedIsWhatWouldBeAllowed() {
        assertThat(check.offered(LAK, Tier.TACTICAL, "joost", List.of(UWV)))
                .containsExactlyInAnyOrder(Power.DECIDE, Power.FORWARD);
        uncovered(Shortfall.NO_MANDATE);
        assertThat(check.grounds(decide()))
                .containsOnlyKeys(Power.FORWARD)
                .containsValue(new Ground(Role.LINE_MANAGER, null, null, null));
    }

    @Test
    void aMandateForOneSubjectIsOfferedAndUsedForThatSubjectOnly() {
        register = (act, holdings) -> "PLANNING".equals(act.subject())
                ? new Covered(new Ground(Role.LINE_MANAGER, 12L, 3, null), mock())
                : new Uncovered(Shortfall.OUTSIDE_SCOPE, null);
        assertThat(check.offered(LAK, Tier.TACTICAL, "joost", List.of(UWV))).contains(Power.DECIDE);
        assertThat(check.check(act(Power.DECIDE, Tier.TACTICAL, "PLANNING", null)))
                .isInstanceOf(Entitled.class);
        assertThat(rule(decide())).isEqualTo("OUTSIDE_SCOPE");
    }

    private void uncovered(Shortfall shortfall) {
        register = (act, holdings) -> new Uncovered(shortfall, null);
    }

    private Act decide() {
        return act(Power.DECIDE, Tier.TACTICAL, null, null);
    }

    private static Act act(Power power, Tier tier, @Nullable String subject, @Nullable String amount) {
        return new Act(
                power,
                LAK,
                tier,
                "joost",
                List.of(UWV),
                subject,
                amount == null ? null : new BigDecimal(amount),
                null,
                null);
    }

    private static Act by(String person, Power power, Tier tier, @Nullable String subject) {
        return new Act(power, LAK, tier, person, List.of(UWV), subject, null, null, null);
    }

    private String rule(Act act) {
        return ((Refused) check.check(act)).rule();
    }

    private String reason(Act act) {
        return ((Refused) check.check(act)).reason();
    }

    private void holds(String person, RoleHolding... holdings) {
        given(chains.rolesOf(person)).willReturn(List.of(holdings));
    }

    private void row(Power power, Role role, @Nullable Tier tier, PowerBasis basis) {
        rows.add(row(power, role, tier, null, basis, false));
    }

    private static PowerRow limited(BigDecimal limit) {
        return row(Power.DECIDE, Role.LINE_MANAGER, Tier.TACTICAL, limit, PowerBasis.MANDATE, false);
    }

    private static PowerRow notByInitiator() {
        return row(Power.DECIDE, Role.LINE_MANAGER, Tier.TACTICAL, null, PowerBasis.MANDATE, true);
    }

    private static PowerRow row(
            Power power,
            Role role,
            @Nullable Tier tier,
            @Nullable BigDecimal limit,
            PowerBasis basis,
            boolean notByInitiator) {
        return new PowerRow(
                0,
                LAK,
                power,
                role,
                tier,
                limit,
                basis,
                notByInitiator,
                Period.since(NOW),
                "Test",
                "bureau",
                null,
                null);
    }

    private void chainWith(Set<Capability> capabilities) {
        var uwv = new Partner(UWV, "UWV", PartnerKind.ZBO, true, StandpointVia.TASK, null);
        given(chains.find(LAK))
                .willReturn(Optional.of(new Chain(
                        LAK,
                        "Loonaangifteketen",
                        "Doel",
                        Phase.WERKEND,
                        capabilities,
                        List.of(uwv),
                        List.of(new Body(Tier.KETENBESTUUR, "Ketenbestuur")),
                        List.of(),
                        false,
                        true)));
    }
}
