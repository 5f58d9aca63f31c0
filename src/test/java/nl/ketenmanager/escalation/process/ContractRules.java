package nl.ketenmanager.escalation.process;

import java.util.List;
import java.util.stream.Stream;

/** All facts about what models and code call each other. */
final class ContractRules {
    static final List<ContractRule> ALL = Stream.of(
                    NamedElements.RULES, NamedBeans.RULES, NamedVariables.RULES, NamedReferences.RULES)
            .flatMap(List::stream)
            .toList();

    private ContractRules() {}

    static ContractRule named(String name) {
        return ALL.stream().filter(rule -> rule.name().equals(name)).findFirst().orElseThrow();
    }
}
