package nl.ketenmanager.aanwijzing.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.ketenmanager.aanwijzing.AanwijzingFields;
import nl.ketenmanager.escalation.TextField;
import nl.ketenmanager.platform.SubmittedFields.FormFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the forms of an aanwijzing ask is what the code accepts, under the same names and lengths. */
class AanwijzingFormsTest {

    static Stream<Arguments> forms() {
        return Stream.of(
                Arguments.of(AanwijzingModel.Forms.GIVE, AanwijzingModelFields.GIVE),
                Arguments.of(AanwijzingConsultationModel.FORM, AanwijzingModelFields.CONSULTATION),
                Arguments.of(AanwijzingModel.Forms.FINALISE, AanwijzingModelFields.FINALISE),
                Arguments.of(AanwijzingModel.Forms.ACKNOWLEDGE, AanwijzingModelFields.ACKNOWLEDGE),
                Arguments.of(AanwijzingModel.Forms.REPORT, AanwijzingModelFields.REPORT),
                Arguments.of(AanwijzingModel.Forms.DECIDE, AanwijzingModelFields.DECIDE));
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of(AanwijzingModel.Forms.GIVE, AanwijzingFields.INSTRUCTION, true),
                Arguments.of(AanwijzingModel.Forms.GIVE, AanwijzingFields.REASON, true),
                Arguments.of(AanwijzingModel.Forms.GIVE, AanwijzingFields.SKIPPED_BECAUSE, false),
                Arguments.of(AanwijzingModel.Forms.GIVE, AanwijzingFields.LEFT_OUT, false),
                Arguments.of(AanwijzingModel.Forms.GIVE, AanwijzingFields.NEW_GROUND, true),
                Arguments.of(AanwijzingModel.Forms.GIVE, AanwijzingFields.CARRIES_OUT, false),
                Arguments.of(AanwijzingConsultationModel.FORM, AanwijzingFields.ANSWER, true),
                Arguments.of(AanwijzingModel.Forms.FINALISE, AanwijzingFields.MOTIVATION, true),
                Arguments.of(AanwijzingModel.Forms.FINALISE, AanwijzingFields.INSTRUCTION, false),
                Arguments.of(AanwijzingModel.Forms.FINALISE, AanwijzingFields.SKIPPED_BECAUSE, false),
                Arguments.of(AanwijzingModel.Forms.FINALISE, AanwijzingFields.CARRIES_OUT, true),
                Arguments.of(AanwijzingModel.Forms.ACKNOWLEDGE, AanwijzingFields.OBJECTION, true),
                Arguments.of(AanwijzingModel.Forms.REPORT, AanwijzingFields.OBJECTION, true),
                Arguments.of(AanwijzingModel.Forms.REPORT, AanwijzingFields.REPORT, true),
                Arguments.of(AanwijzingModel.Forms.DECIDE, AanwijzingFields.MOTIVATION, true));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void whatIsAskedIsAcceptedAndNothingElse(String form, Set<String> accepted) {
        assertThat(fields(form).keySet()).isEqualTo(accepted);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextHasTheSameLabelAndLengthsInFormAndServer(String form, TextField field, boolean required) {
        var component = fields(form).get(field.name());
        assertThat(component.path("label").asString()).isEqualTo(field.label());
        if (component.has("validate")) {
            assertThat(component.at("/validate/maxLength").asInt()).isEqualTo(field.longest());
            assertThat(component.at("/validate/minLength").asInt()).isEqualTo(required ? field.shortest() : 0);
        } else {
            // it can hide itself, so only the server checks it and the form says in words what is asked
            assertThat(component.path("description").asString())
                    .contains("%d tot %d tekens".formatted(field.shortest(), field.longest()));
            assertThat(component.path("description").asString().startsWith("Verplicht."))
                    .isEqualTo(required);
        }
    }

    @Test
    void theFieldsBelongToTheStepsThatHaveAForm() {
        assertThat(AanwijzingModelFields.aanwijzingForms().forms())
                .extracting(FormFields::taskDefinitionKeyOrProcessKey)
                .containsExactlyInAnyOrder(
                        AanwijzingModel.PROCESS,
                        AanwijzingConsultationModel.Elements.ANSWER,
                        AanwijzingModel.Elements.FINALISE,
                        AanwijzingModel.Elements.ACKNOWLEDGE,
                        AanwijzingModel.Elements.REPORT,
                        AanwijzingModel.Elements.DECIDE);
    }

    @Test
    void textsAndChoicesOfPeopleAreKeptOutOfHistory() {
        assertThat(AanwijzingModelFields.aanwijzingContent().names())
                .containsExactlyInAnyOrder(
                        "affectedPartners",
                        "complianceDate",
                        "consultationAnswer",
                        "consultationSkippedBecause",
                        "decisionCarriedOut",
                        "finalChoice",
                        "instructedPartner",
                        "instruction",
                        "instructionReason",
                        "leftOutBecause",
                        "motivation",
                        "newGround",
                        "objection",
                        "partnerAnswer",
                        "position",
                        "report",
                        "verdict");
    }

    private static Map<String, JsonNode> fields(String form) {
        Map<String, JsonNode> found = new HashMap<>();
        try {
            collect(JsonMapper.shared().readTree(Files.readString(Path.of("forms", form + ".form"))), found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static void collect(JsonNode parent, Map<String, JsonNode> found) {
        for (JsonNode component : parent.path("components")) {
            if (component.has("key")) {
                found.put(component.path("key").asString(), component);
            }
            collect(component, found);
        }
    }
}
