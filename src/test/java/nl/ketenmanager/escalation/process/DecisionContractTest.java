package nl.ketenmanager.escalation.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ketenmanager.calendar.TermUnit;
import nl.ketenmanager.chain.Phase;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.escalation.Impact;
import nl.ketenmanager.escalation.KetenmanagerSees;
import nl.ketenmanager.escalation.OnDeadline;
import nl.ketenmanager.escalation.Route;
import nl.ketenmanager.escalation.Urgency;
import nl.ketenmanager.escalation.process.TierPolicyModel.Inputs;
import nl.ketenmanager.escalation.process.TierPolicyModel.Outputs;
import nl.ketenmanager.modelling.ModelFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The columns of the decision tables are the ones that the code fills and reads, with codes that it knows. */
class DecisionContractTest {
    private static final DecisionNames POLICY = DecisionNames.of(TierPolicyModel.DECISION);
    private static final DecisionNames ENTRY = DecisionNames.of(EscalationChainModel.ENTRY_DECISION);
    private static final ContractNames POLICY_NAMES = new ContractNames(TierPolicyModel.class);
    private static final ContractNames CHAIN_NAMES = new ContractNames(EscalationChainModel.class);

    static Stream<Arguments> allowedInputs() {
        return Stream.of(
                Arguments.of(POLICY, Inputs.PHASE, Phase.values()),
                Arguments.of(POLICY, Inputs.TIER, Tier.values()),
                Arguments.of(POLICY, Inputs.URGENCY, Urgency.values()),
                Arguments.of(POLICY, Inputs.ROUTE, Route.values()),
                // an emergency is declared on a case that is there already
                Arguments.of(
                        ENTRY, EscalationChainModel.Variables.ROUTE.name(), new Enum<?>[] {Route.TIERED, Route.DIRECT}),
                Arguments.of(ENTRY, EscalationChainModel.Variables.IMPACT.name(), Impact.values()),
                Arguments.of(ENTRY, EscalationChainModel.Variables.URGENCY.name(), Urgency.values()),
                Arguments.of(ENTRY, EscalationChainModel.Variables.PHASE.name(), Phase.values()));
    }

    static Stream<Arguments> codedOutputs() {
        return Stream.of(
                Arguments.of(POLICY, Outputs.UNIT, TermUnit.values()),
                Arguments.of(POLICY, Outputs.ON_DEADLINE, OnDeadline.values()),
                Arguments.of(POLICY, Outputs.KETENMANAGER_SEES, KetenmanagerSees.values()),
                Arguments.of(ENTRY, EscalationChainModel.Variables.NEXT_TIER.name(), Tier.values()));
    }

    @Test
    void theTermsAreAskedAndReadByTheirNames() {
        assertThat(POLICY.inputs()).isEqualTo(POLICY_NAMES.group("Inputs"));
        assertThat(POLICY.outputs()).isEqualTo(POLICY_NAMES.group("Outputs"));
    }

    @Test
    void theEntryIsDecidedOnVariablesOfTheChain() {
        assertThat(CHAIN_NAMES.variables().keySet()).containsAll(ENTRY.inputs());
        assertThat(ENTRY.outputs()).containsExactly(EscalationChainModel.Variables.NEXT_TIER.name());
    }

    @ParameterizedTest
    @MethodSource("allowedInputs")
    void anInputAllowsTheCodesOfTheCode(DecisionNames table, String input, Enum<?>[] codes) {
        assertThat(codes(codes)).isEqualTo(table.allowed(input));
    }

    @ParameterizedTest
    @MethodSource("codedOutputs")
    void anOutputIsACodeOfTheCode(DecisionNames table, String output, Enum<?>[] codes) {
        assertThat(table.codes(output)).isNotEmpty().isSubsetOf(codes(codes));
    }

    @Test
    void aRenamedColumnIsSeen() {
        String text = ModelFiles.text(Path.of("bpmn", TierPolicyModel.DECISION + ".dmn"));
        var renamed = DecisionNames.read(text.replace("name=\"onDeadline\"", "name=\"whenLate\"")
                .replace("<text>phase</text>", "<text>fase</text>")
                .replace("\"ALARM\"", "\"SHOUT\""));
        assertThat(renamed.outputs()).isNotEqualTo(POLICY_NAMES.group("Outputs"));
        assertThat(renamed.inputs()).isNotEqualTo(POLICY_NAMES.group("Inputs"));
        assertThat(renamed.codes("whenLate")).contains("SHOUT");
    }

    private static Set<String> codes(Enum<?>[] codes) {
        return Arrays.stream(codes).map(Enum::name).collect(Collectors.toSet());
    }
}
