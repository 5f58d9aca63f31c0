package nl.ketenmanager.escalation.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ketenmanager.modelling.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Models and code call everything by the same names, in both directions; a difference is told. */
class ProcessContractTest {
    private static final Contracts CONTRACTS = Contracts.asTheyAre();

    static List<ContractRule> rules() {
        return ContractRules.ALL;
    }

    static List<BrokenContract> brokenContracts() {
        return BrokenContract.ALL;
    }

    @ParameterizedTest
    @MethodSource("rules")
    void modelsAndCodeShareTheirNames(ContractRule rule) {
        assertThat(rule.check().in(CONTRACTS)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("brokenContracts")
    void aDifferenceIsToldByItsName(BrokenContract broken) {
        var findings = ContractRules.named(broken.rule())
                .check()
                .in(CONTRACTS.with(broken.model()))
                .toList();
        assertThat(findings).extracting(Finding::element).contains(broken.told());
    }

    @Test
    void everyRuleAboutModelsIsProvenByABrokenOne() {
        assertThat(rules())
                .extracting(ContractRule::name)
                .filteredOn(rule -> BrokenContract.ALL.stream()
                        .noneMatch(broken -> broken.rule().equals(rule)))
                // these two compare code with code and with files
                .containsExactlyInAnyOrder("theModelsKeepTheVariablesTheyDeclare", "aNamedFileExists");
    }

    @Test
    void aFileThatDoesNotExistIsMissed() {
        assertThat(NamedReferences.missing(List.of("decide-at-tier", "decide").stream(), "form"))
                .containsExactly("decide.form");
    }
}
