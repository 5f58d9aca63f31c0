package nl.ketenmanager.emergency.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ketenmanager.chain.Phase;
import nl.ketenmanager.emergency.EmergencyClock;
import nl.ketenmanager.modelling.ModelFiles;
import nl.ketenmanager.platform.SubmittedFields.FormFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the forms and the table of an emergency ask is what the code accepts and fills, and nothing else. */
class EmergencyContractTest {

    static Stream<Arguments> forms() {
        return Stream.of(
                Arguments.of(EmergencyRouteModel.Forms.DECLARE, EmergencyFields.DECLARATION),
                Arguments.of(EmergencyRouteModel.Forms.CONFIRM, EmergencyFields.CONFIRMATION),
                Arguments.of(EmergencyRouteModel.Forms.CONFIRM_BY_BOARD, EmergencyFields.BY_BOARD),
                Arguments.of(EmergencyRouteModel.Forms.ACCOUNT, EmergencyFields.ACCOUNT),
                Arguments.of(EmergencyRouteModel.Forms.REVIEW, EmergencyFields.REVIEW));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void whatIsAskedIsWhatIsAccepted(String form, Set<String> accepted) {
        assertThat(keys(form)).isEqualTo(accepted);
    }

    @Test
    void theFieldsBelongToStepsThatHaveAForm() {
        assertThat(EmergencyFields.emergencyForms().forms())
                .extracting(FormFields::taskDefinitionKeyOrProcessKey)
                .containsExactlyInAnyOrder(
                        EmergencyRouteModel.PROCESS,
                        EmergencyRouteModel.Elements.CONFIRM,
                        EmergencyRouteModel.Elements.CONFIRM_BY_BOARD,
                        EmergencyRouteModel.Elements.ACCOUNT,
                        EmergencyRouteModel.Elements.REVIEW);
    }

    @Test
    void textsAndChoicesOfPeopleAreKeptOutOfHistory() {
        assertThat(forms().flatMap(form -> keys((String) form.get()[0]).stream()))
                .filteredOn(field -> !ModelNames.ALL.contains(field))
                .allMatch(EmergencyFields.emergencyContent().names()::contains);
    }

    @Test
    void theTableKnowsEveryClockAndEveryPhase() {
        String table = ModelFiles.text(Path.of("bpmn", EmergencyPolicyModel.DECISION + ".dmn"));
        Stream.concat(Arrays.stream(EmergencyClock.values()), Arrays.stream(Phase.values()))
                .forEach(code -> assertThat(table).contains('"' + ((Enum<?>) code).name() + '"'));
        assertThat(table)
                .contains("<text>" + EmergencyPolicyModel.Inputs.CLOCK + "</text>")
                .contains("<text>" + EmergencyPolicyModel.Inputs.PHASE + "</text>")
                .contains("name=\"" + EmergencyPolicyModel.Outputs.TERM + "\"")
                .contains("name=\"" + EmergencyPolicyModel.Outputs.UNIT + "\"");
    }

    private static Set<String> keys(String form) {
        var text = ModelFiles.text(Path.of("forms", form + ".form"));
        return components(JsonMapper.shared().readTree(text))
                .filter(component -> component.has("key"))
                .map(component -> component.get("key").asString())
                .collect(Collectors.toSet());
    }

    private static Stream<JsonNode> components(JsonNode parent) {
        return parent.path("components")
                .valueStream()
                .flatMap(component -> Stream.concat(Stream.of(component), components(component)));
    }
}
