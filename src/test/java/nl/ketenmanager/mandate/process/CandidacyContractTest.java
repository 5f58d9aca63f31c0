package nl.ketenmanager.mandate.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ketenmanager.chain.Phase;
import nl.ketenmanager.mandate.CandidacyClock;
import nl.ketenmanager.mandate.Power;
import nl.ketenmanager.mandate.process.MandateGrantModel.Elements;
import nl.ketenmanager.mandate.process.MandateGrantModel.Forms;
import nl.ketenmanager.modelling.ModelFiles;
import nl.ketenmanager.platform.SubmittedFields.FormFields;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the forms and the table of a candidacy ask is what the code accepts and fills, and nothing else. */
class CandidacyContractTest {

    static Stream<Arguments> forms() {
        return Stream.of(
                Arguments.of(Forms.PROPOSE, CandidacyFields.PROPOSAL),
                Arguments.of(Forms.SUPPORT, CandidacyFields.STATEMENT),
                Arguments.of(Forms.CONSENT_CANDIDATE, CandidacyFields.STATEMENT),
                Arguments.of(Forms.CONSENT_EMPLOYER, CandidacyFields.STATEMENT),
                Arguments.of(Forms.DECIDE, CandidacyFields.DECISION),
                Arguments.of(MandateReviewModel.Forms.REVIEW, ReviewFields.ANSWER),
                Arguments.of(MandateReviewModel.Forms.CARRY_OUT, ReviewFields.CARRIED_OUT));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void whatIsAskedIsWhatIsAccepted(String form, Set<String> accepted) {
        assertThat(keys(form)).isEqualTo(accepted);
    }

    @Test
    void theFieldsBelongToStepsThatHaveAForm() {
        assertThat(CandidacyFields.candidacyForms().forms())
                .extracting(FormFields::taskDefinitionKeyOrProcessKey)
                .containsExactlyInAnyOrder(
                        MandateGrantModel.PROCESS,
                        Elements.STATE_SUPPORT,
                        Elements.CONSENT_CANDIDATE,
                        Elements.CONSENT_EMPLOYER,
                        Elements.DECIDE);
    }

    @Test
    @Tag("S17")
    @DisplayName("S17: texts and choices of people, profile and interests first, are kept out of history")
    void textsAndChoicesOfPeopleAreKeptOutOfHistory() {
        assertThat(CandidacyFields.candidacyContent().names())
                .contains("profile", "interests", "candidate", "reason", "motivation")
                .doesNotContain("chain");
    }

    @Test
    void everyPowerCanBeProposed() {
        String form = ModelFiles.text(Path.of("forms", Forms.PROPOSE + ".form"));
        assertThat(Power.values()).allSatisfy(power -> assertThat(form).contains('"' + power.name() + '"'));
    }

    @Test
    void theTableKnowsEveryClockAndEveryPhase() {
        String table = ModelFiles.text(Path.of("bpmn", CandidacyPolicyModel.DECISION + ".dmn"));
        Stream.concat(Arrays.stream(CandidacyClock.values()), Arrays.stream(Phase.values()))
                .forEach(code -> assertThat(table).contains('"' + ((Enum<?>) code).name() + '"'));
        assertThat(table)
                .contains("<text>" + CandidacyPolicyModel.Inputs.CLOCK + "</text>")
                .contains("<text>" + CandidacyPolicyModel.Inputs.PHASE + "</text>")
                .contains("name=\"" + CandidacyPolicyModel.Outputs.TERM + "\"")
                .contains("name=\"" + CandidacyPolicyModel.Outputs.UNIT + "\"");
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
