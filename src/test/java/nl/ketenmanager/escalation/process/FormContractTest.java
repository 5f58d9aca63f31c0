package nl.ketenmanager.escalation.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ketenmanager.modelling.ModelFiles;
import nl.ketenmanager.platform.SubmittedFields.FormFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the forms ask is what the code accepts, and nothing else. */
class FormContractTest {
    /** A set of fields, the forms that ask them, and the contract class that declares them. */
    record Fields(Set<String> accepted, Set<String> forms, Class<?> contract) {

        Set<String> asked() {
            return forms.stream().flatMap(FormContractTest::keys).collect(Collectors.toSet());
        }
    }

    static Stream<Fields> fields() {
        return Stream.of(
                new Fields(ModelFields.REPORT, Set.of(EscalationChainModel.FORM), EscalationChainModel.class),
                new Fields(
                        ModelFields.DECISION,
                        Set.of(EscalationTierModel.Form.WORK_AROUND, EscalationTierModel.Form.DECIDE),
                        EscalationTierModel.class),
                new Fields(ModelFields.STANDPOINT, Set.of(PartnerStandpointModel.FORM), PartnerStandpointModel.class));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void whatIsAskedIsAccepted(Fields fields) {
        assertThat(fields.accepted()).containsAll(fields.asked());
    }

    @ParameterizedTest
    @MethodSource("fields")
    void whatIsAcceptedIsAsked(Fields fields) {
        assertThat(fields.accepted()).containsExactlyInAnyOrderElementsOf(fields.asked());
    }

    @ParameterizedTest
    @MethodSource("fields")
    void whatIsAcceptedIsDeclared(Fields fields) {
        var names = new ContractNames(fields.contract());
        assertThat(names.variables("Form").keySet()).isSubsetOf(fields.accepted());
        assertThat(fields.accepted())
                .allSatisfy(field -> assertThat(names.variables("Form").containsKey(field)
                                || names.variables().containsKey(field))
                        .isTrue());
    }

    @Test
    void everyFormOfTheRepositoryIsNamed() {
        assertThat(Contracts.asTheyAre().all().stream().flatMap(contract -> contract.names().forms().stream()))
                .containsExactlyInAnyOrderElementsOf(ModelFiles.stems("form"));
    }

    @Test
    void theFieldsBelongToStepsThatHaveAForm() {
        assertThat(ModelFields.escalationForms().forms())
                .extracting(FormFields::taskDefinitionKeyOrProcessKey)
                .containsExactlyInAnyOrder(
                        EscalationChainModel.PROCESS,
                        EscalationTierModel.Elements.DECIDE,
                        PartnerStandpointModel.Elements.GIVE,
                        PartnerStandpointModel.Elements.PARTNER_SYSTEM);
    }

    @Test
    void textsAndChoicesOfPeopleAreKeptOutOfHistory() {
        assertThat(fields().flatMap(fields -> fields.accepted().stream()))
                .filteredOn(field -> !ModelNames.ALL.contains(field))
                .containsExactlyInAnyOrderElementsOf(
                        ModelFields.escalationContent().names());
    }

    @Test
    void aKeyThatNobodyAcceptsIsSeen() {
        String text = text(PartnerStandpointModel.FORM).replace("\"key\": \"position\"", "\"key\": \"opinion\"");
        assertThat(keysOf(text)).contains("opinion").doesNotContain("position");
    }

    private static Stream<String> keys(String form) {
        return keysOf(text(form));
    }

    private static String text(String form) {
        return ModelFiles.text(Path.of("forms", form + ".form"));
    }

    private static Stream<String> keysOf(String text) {
        return components(JsonMapper.shared().readTree(text))
                .filter(component -> component.has("key"))
                .map(component -> component.get("key").asString());
    }

    private static Stream<JsonNode> components(JsonNode parent) {
        return parent.path("components")
                .valueStream()
                .flatMap(component -> Stream.concat(Stream.of(component), components(component)));
    }
}
