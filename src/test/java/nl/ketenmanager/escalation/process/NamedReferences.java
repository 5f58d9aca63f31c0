package nl.ketenmanager.escalation.process;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ketenmanager.modelling.Finding;
import nl.ketenmanager.modelling.ModelFiles;
import nl.ketenmanager.modelling.ProcessModel;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.Escalation;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.Signal;

/** Processes, decisions, forms, messages, codes and topics are called the same on both sides, and exist. */
final class NamedReferences {
    static final List<ContractRule> RULES = List.of(
            ContractRule.perModel("theProcessIsTheNamedOne", NamedReferences::process),
            ContractRule.perModel("aMessageHasAConstant", c -> both(c, "Messages", texts(c, Message.class))),
            ContractRule.perModel("anEscalationHasAConstant", c -> both(c, "Escalations", texts(c, Escalation.class))),
            ContractRule.perModel("anErrorHasAConstant", c -> both(c, "Errors", texts(c, Error.class))),
            ContractRule.perModel("thereAreNoSignals", c -> both(c, "Signals", texts(c, Signal.class))),
            ContractRule.perModel("aTopicHasAConstant", c -> same(c, "TOPIC", topics(c))),
            ContractRule.perModel("aDecisionHasAConstant", c -> same(c, "ENTRY_DECISION", decisions(c))),
            ContractRule.perModel("aFormHasAConstant", NamedReferences::forms),
            new ContractRule("aCalledProcessHasAContract", NamedReferences::calls),
            ContractRule.perModel("aNamedFileExists", NamedReferences::files));

    private NamedReferences() {}

    private static Stream<Finding> process(Contracts.Contract contract) {
        return Stream.of(contract.model().process().getId())
                .filter(id -> !id.equals(contract.names().process()))
                .map(id -> contract.finding(
                        id, "the constant PROCESS says " + contract.names().process()));
    }

    private static Stream<String> texts(Contracts.Contract contract, Class<?> kind) {
        ProcessModel model = contract.model();
        if (kind == Message.class) {
            return model.all(Message.class).stream().map(Message::getName);
        } else if (kind == Escalation.class) {
            return model.all(Escalation.class).stream().map(Escalation::getEscalationCode);
        } else if (kind == Error.class) {
            return model.all(Error.class).stream().map(Error::getErrorCode);
        }
        return model.all(Signal.class).stream().map(Signal::getName);
    }

    private static Stream<String> topics(Contracts.Contract contract) {
        return contract.model().all(ServiceTask.class).stream()
                .map(ServiceTask::getCamundaTopic)
                .filter(Objects::nonNull);
    }

    private static Stream<String> decisions(Contracts.Contract contract) {
        return contract.model().all(BusinessRuleTask.class).stream().map(BusinessRuleTask::getCamundaDecisionRef);
    }

    private static Stream<Finding> forms(Contracts.Contract contract) {
        var fixed = contract.model().all(FlowNode.class).stream()
                .flatMap(node -> ProcessModel.camunda(node, "formRef").stream())
                .filter(form -> !form.startsWith("${"));
        return differences(contract, contract.names().fixedForms(), fixed);
    }

    private static Stream<Finding> calls(Contracts contracts) {
        return contracts.all().stream().flatMap(contract -> contract.model().all(CallActivity.class).stream()
                .filter(call -> contracts.of(call.getCalledElement()).isEmpty())
                .map(call -> contract.finding(call.getId(), "no contract class knows " + call.getCalledElement())));
    }

    private static Stream<Finding> files(Contracts.Contract contract) {
        var names = contract.names();
        return Stream.of(
                        missing(Stream.of(names.process()), "bpmn"),
                        missing(names.text("ENTRY_DECISION").stream(), "dmn"),
                        missing(names.forms().stream(), "form"))
                .flatMap(files -> files)
                .map(file -> contract.finding(file, "a constant names this file, it does not exist"));
    }

    static Stream<String> missing(Stream<String> names, String extension) {
        Set<String> stems = ModelFiles.stems(extension);
        return names.filter(name -> !stems.contains(name)).map(name -> name + "." + extension);
    }

    private static Stream<Finding> both(Contracts.Contract contract, String group, Stream<String> inModel) {
        return differences(contract, contract.names().group(group), inModel);
    }

    private static Stream<Finding> same(Contracts.Contract contract, String constant, Stream<String> inModel) {
        Optional<String> named = contract.names().text(constant);
        return differences(contract, named.stream().collect(Collectors.toSet()), inModel);
    }

    private static Stream<Finding> differences(Contracts.Contract contract, Set<String> inCode, Stream<String> texts) {
        Set<String> inModel = texts.collect(Collectors.toSet());
        return Stream.concat(inCode.stream(), inModel.stream())
                .distinct()
                .filter(name -> inCode.contains(name) != inModel.contains(name))
                .map(name -> contract.finding(name, "stands in the model or in the contract class, not in both"));
    }
}
