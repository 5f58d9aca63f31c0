package nl.ketenmanager.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A refusal names a field as the form calls it, and the form promises no other lengths than the server keeps. */
class FormsAgreeWithServerTest {

    static Stream<Arguments> textFields() {
        return Stream.of(
                Arguments.of("report-problem", CaseFields.TITLE),
                Arguments.of("report-problem", CaseFields.DESCRIPTION),
                Arguments.of("report-problem", CaseFields.OWN_EFFORT),
                Arguments.of("report-problem", CaseFields.CHAIN_INTEREST),
                Arguments.of("report-problem", CaseFields.ROUTE_REASON),
                Arguments.of("decide-at-tier", CaseFields.MOTIVATION),
                Arguments.of("operational-work-around", CaseFields.MOTIVATION),
                Arguments.of("give-standpoint", CaseFields.STANDPOINT));
    }

    @ParameterizedTest
    @MethodSource("textFields")
    void aTextFieldHasTheSameLabelAndLengthsInFormAndServer(String form, TextField field) {
        var component = components(form).get(field.name());

        assertThat(component.path("label").asString()).isEqualTo(field.label());
        assertThat(component.at("/validate/minLength").asInt()).isEqualTo(field.shortest());
        assertThat(component.at("/validate/maxLength").asInt()).isEqualTo(field.longest());
        assertThat(component.at("/validate/required").asBoolean()).isTrue();
    }

    @Test
    void theOtherLabelsOfTheReportAreThoseOfTheRefusals() {
        assertThat(labels("report-problem"))
                .containsEntry("chain", "Keten")
                .containsEntry("track", "Waar gaat het over?")
                .containsEntry("affectedPartners", "Geraakte ketenpartners")
                .containsEntry("impact", "Impact")
                .containsEntry("urgency", "Urgentie")
                .containsEntry("route", "Route");
    }

    @Test
    void theOtherLabelsOfTheDecisionAreThoseOfTheRefusals() {
        for (String form : new String[] {"decide-at-tier", "operational-work-around"}) {
            assertThat(labels(form))
                    .containsEntry("decision", "Besluit")
                    .containsEntry("agreementOwner", "Wie voert dit uit?")
                    .containsEntry("agreementDue", "Uiterlijk klaar op")
                    .containsEntry(MatterCheck.SUBJECT, "Waarover gaat het besluit?")
                    .containsEntry(MatterCheck.AMOUNT, "Bedrag");
        }
        assertThat(labels("decide-at-tier")).containsEntry("returnTier", "Terugleggen bij");
        assertThat(labels("give-standpoint")).containsEntry("position", "Bent u het eens?");
    }

    private static Map<String, String> labels(String form) {
        Map<String, String> labels = new HashMap<>();
        components(form)
                .forEach((key, component) -> labels.put(
                        key,
                        component
                                .path(component.path("type").asString().equals("datetime") ? "dateLabel" : "label")
                                .asString()));
        return labels;
    }

    private static Map<String, JsonNode> components(String form) {
        Map<String, JsonNode> found = new HashMap<>();
        collect(read(form), found);
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

    private static JsonNode read(String form) {
        try {
            return JsonMapper.shared().readTree(Files.readString(Path.of("forms", form + ".form")));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
