package nl.ketenmanager.modelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every process and decision keeps to the conventions; every convention can be broken, and is then told. */
class ModelConventionsTest {
    static List<Path> processes() {
        return ModelFiles.withExtension("bpmn");
    }

    static List<Path> decisions() {
        return ModelFiles.withExtension("dmn");
    }

    static List<BrokenModel> brokenModels() {
        return BrokenModel.ALL;
    }

    @ParameterizedTest
    @MethodSource("processes")
    void aProcessKeepsToTheConventions(Path file) {
        assertThat(ModelRules.check(ProcessModel.read(file))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void aDecisionKeepsToTheConventions(Path file) {
        assertThat(DecisionRules.check(file.toString(), ModelFiles.text(file))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("brokenModels")
    void aBrokenModelIsToldWithFileAndElement(BrokenModel broken) {
        var findings =
                ModelRules.named(broken.rule()).check().in(broken.model()).toList();
        assertThat(findings).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.file()).isEqualTo(broken.file());
            assertThat(finding.element()).isNotBlank();
            assertThat(finding.message()).isNotBlank();
        });
        assertThat(findings).extracting(Finding::element).contains(broken.element());
    }

    @Test
    void everyRuleIsProvenByABrokenModel() {
        assertThat(BrokenModel.ALL)
                .extracting(BrokenModel::rule)
                .containsAll(ModelRules.ALL.stream().map(ModelRule::name).toList());
    }

    @ParameterizedTest
    @MethodSource("nl.ketenmanager.modelling.BrokenDecision#all")
    void aBrokenDecisionIsTold(BrokenDecision broken) {
        assertThat(DecisionRules.check("bpmn/entry-tier.dmn", broken.text()))
                .extracting(Finding::message)
                .anyMatch(message -> message.contains(broken.told()));
    }

    @Test
    void aFileNameIsUsedOnce() {
        assertThat(ModelFiles.all().map(ModelFiles::stem)).isNotEmpty().doesNotHaveDuplicates();
    }
}
