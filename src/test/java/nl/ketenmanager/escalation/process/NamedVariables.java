package nl.ketenmanager.escalation.process;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ketenmanager.modelling.Finding;
import nl.ketenmanager.platform.ProcessVariable;
import org.camunda.bpm.engine.delegate.VariableScope;

/** A model invents no variable and no code; a declared variable is one that some model uses. */
final class NamedVariables {
    static final List<ContractRule> RULES = List.of(
            ContractRule.perModel("anExpressionReadsDeclaredVariables", NamedVariables::invented),
            new ContractRule("aMappingJoinsDeclaredVariables", NamedVariables::mappings),
            ContractRule.perModel("aResultIsADeclaredVariable", NamedVariables::results),
            new ContractRule("aCodeBelongsToItsVariable", NamedVariables::codes),
            new ContractRule("aDeclaredVariableIsUsed", NamedVariables::unused),
            new ContractRule("theModelsKeepTheVariablesTheyDeclare", NamedVariables::kept));

    private NamedVariables() {}

    private static Stream<Finding> invented(Contracts.Contract contract) {
        Set<String> declared = contract.names().variables().keySet();
        return contract.expressions()
                .filter(expression -> !expression.namesABean())
                .flatMap(expression -> expression.identifiers().stream()
                        .filter(name -> !declared.contains(name))
                        .map(name -> contract.finding(expression.element(), "reads the undeclared variable " + name)));
    }

    private static Stream<Finding> mappings(Contracts contracts) {
        return contracts.all().stream()
                .flatMap(caller -> Mapping.in(caller.model()).flatMap(mapping -> {
                    Set<String> callers = caller.names().variables().keySet();
                    Set<String> calleds = contracts
                            .of(mapping.calledElement())
                            .map(called -> called.names().variables().keySet())
                            .orElse(Set.of());
                    return mapping.undeclared(callers, calleds)
                            .map(name -> caller.finding(mapping.call(), "passes the undeclared variable " + name));
                }));
    }

    private static Stream<Finding> results(Contracts.Contract contract) {
        Set<String> declared = contract.names().variables().keySet();
        return Mapping.results(contract.model())
                .filter(name -> !declared.contains(name))
                .map(name -> contract.finding(name, "is written by the model and not declared"));
    }

    private static Stream<Finding> codes(Contracts contracts) {
        var compared = contracts.all().stream()
                .flatMap(contract -> contract.expressions().flatMap(expression -> expression.comparisons().stream()
                        .filter(one -> !isCode(contract, one.variable(), one.code()))
                        .map(one -> contract.finding(expression.element(), one.code() + " is no " + one.variable()))));
        var passed = contracts.all().stream().flatMap(contract -> Mapping.in(contract.model())
                .filter(mapping -> mapping.literal() != null)
                .filter(mapping -> contracts
                        .of(mapping.calledElement())
                        .filter(called -> !isCode(called, mapping.target(), mapping.literal()))
                        .isPresent())
                .map(mapping -> contract.finding(mapping.call(), mapping.literal() + " is no " + mapping.target())));
        return Stream.concat(compared, passed);
    }

    private static boolean isCode(Contracts.Contract contract, String variable, String code) {
        ProcessVariable<?, ?> declared = contract.names().variables().get(variable);
        VariableScope scope = mock(VariableScope.class);
        when(scope.getVariable(variable)).thenReturn(code);
        try {
            return declared == null || declared.get(scope) != null;
        } catch (IllegalArgumentException noSuchCode) {
            return false;
        }
    }

    private static Stream<Finding> unused(Contracts contracts) {
        return contracts.all().stream().flatMap(contract -> {
            Set<String> used = used(contract, contracts);
            return contract.names().variables().keySet().stream()
                    .filter(name -> !used.contains(name))
                    .map(name -> contract.finding(name, "is declared and no model uses it"));
        });
    }

    private static Set<String> used(Contracts.Contract contract, Contracts contracts) {
        Set<String> used = new HashSet<>(DecisionNames.inputs(contract.model()));
        contract.expressions().flatMap(one -> one.identifiers().stream()).forEach(used::add);
        Mapping.results(contract.model()).forEach(used::add);
        Mapping.in(contract.model()).flatMap(Mapping::callersNames).forEach(used::add);
        contracts.all().stream()
                .flatMap(caller -> Mapping.in(caller.model()))
                .filter(mapping ->
                        mapping.calledElement().equals(contract.names().process()))
                .flatMap(Mapping::calledsNames)
                .forEach(used::add);
        return used;
    }

    /** What a form may never overwrite, see {@link HandedIn}. */
    private static Stream<Finding> kept(Contracts contracts) {
        return contracts.perModule().values().stream().flatMap(NamedVariables::keptInModule);
    }

    private static Stream<Finding> keptInModule(List<Contracts.Contract> contracts) {
        Set<String> declared = contracts.stream()
                .flatMap(contract -> contract.names().variables().keySet().stream())
                .collect(Collectors.toSet());
        Set<String> kept = contracts.get(0).names().kept();
        return Stream.concat(declared.stream(), kept.stream())
                .filter(name -> declared.contains(name) != kept.contains(name))
                .map(name -> new Finding("code", name, "stands in ModelNames or in a contract, not in both"));
    }
}
