package nl.ketenmanager.modelling;

import static nl.ketenmanager.modelling.ProcessModel.suffix;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Escalation;
import org.camunda.bpm.model.bpmn.instance.EscalationEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.Signal;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Ids that engineers, logs and Cockpit can read. */
final class NameRules {
    static final List<ModelRule> ALL = List.of(
            new ModelRule("theProcessIsNamedAfterItsFile", NameRules::processId),
            new ModelRule("nodeIdsFollowTheTable", NameRules::nodeIds),
            new ModelRule("flowIdsFollowTheirEnds", NameRules::flowIds),
            new ModelRule("messagesAndCodesSpeak", NameRules::roots),
            new ModelRule("noIdIsGenerated", NameRules::generatedIds));

    private static final String CAMEL = "[a-z][A-Za-z0-9]*";
    private static final Map<Class<?>, String> BY_TYPE = Map.of(
            StartEvent.class, "startEvent",
            EndEvent.class, "endEvent",
            UserTask.class, "userTask",
            ServiceTask.class, "serviceTask",
            BusinessRuleTask.class, "businessRuleTask",
            CallActivity.class, "callActivity",
            SubProcess.class, "subProcess",
            Gateway.class, "gateway");
    private static final Map<Class<?>, String> BY_EVENT = Map.of(
            TimerEventDefinition.class, "timerEvent",
            MessageEventDefinition.class, "messageEvent",
            ErrorEventDefinition.class, "errorEvent",
            EscalationEventDefinition.class, "escalationEvent");

    private NameRules() {}

    private static Stream<Finding> processId(ProcessModel model) {
        String stem = model.file().replaceAll(".*/|\\.bpmn$", "");
        String id = model.process().getId();
        return id.equals(stem)
                ? Stream.empty()
                : Stream.of(model.finding(id, "a process is called as its file, " + stem));
    }

    private static Stream<Finding> nodeIds(ProcessModel model) {
        return model.all(FlowNode.class).stream()
                .filter(node -> prefix(node)
                        .map(prefix -> !node.getId().matches(prefix + "_" + CAMEL))
                        .orElse(true))
                .map(node -> model.finding(
                        node,
                        prefix(node)
                                .map(prefix -> "the id should read " + prefix + "_ + English camelCase")
                                .orElse("the house has no use for a "
                                        + node.getElementType().getTypeName())));
    }

    private static Optional<String> prefix(FlowNode node) {
        if (node instanceof BoundaryEvent || node instanceof IntermediateCatchEvent) {
            EventDefinition definition =
                    ((CatchEvent) node).getEventDefinitions().iterator().next();
            return first(BY_EVENT, definition);
        }
        return first(BY_TYPE, node);
    }

    private static Optional<String> first(Map<Class<?>, String> prefixes, Object element) {
        return prefixes.entrySet().stream()
                .filter(entry -> entry.getKey().isInstance(element))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Stream<Finding> flowIds(ProcessModel model) {
        return model.all(SequenceFlow.class).stream()
                .filter(flow -> !flow.getId().matches(flowId(model, flow)))
                .map(flow -> model.finding(flow, "the id should read " + flowId(model, flow)));
    }

    private static String flowId(ProcessModel model, SequenceFlow flow) {
        String source = suffix(flow.getSource());
        String target = suffix(flow.getTarget());
        return model.leavesSplit(flow)
                ? "flow_" + source + "[A-Z][A-Za-z0-9]*"
                : "flow_" + source + "To" + Character.toUpperCase(target.charAt(0)) + target.substring(1);
    }

    private static Stream<Finding> roots(ProcessModel model) {
        var messages = model.all(Message.class).stream()
                .filter(message -> !message.getId().matches("Message_[A-Z][A-Za-z]*")
                        || !message.getName().matches("[a-z]+\\." + CAMEL))
                .map(message ->
                        model.finding(message, "a message is Message_Fact with the name module.fact, past tense"));
        var escalations = model.all(Escalation.class).stream()
                .filter(escalation -> !escalation.getId().matches("Escalation_[A-Z][A-Za-z]*")
                        || !escalation.getEscalationCode().matches(CAMEL))
                .map(escalation -> model.finding(escalation, "an escalation is Escalation_Fact with a camelCase code"));
        var errors = model.all(Error.class).stream()
                .filter(error -> !error.getId().matches("Error_[A-Z][A-Za-z]*")
                        || !error.getErrorCode().matches(CAMEL))
                .map(error -> model.finding(error, "an error is Error_Fact with a camelCase code"));
        var signals = model.all(Signal.class).stream()
                .map(signal -> model.finding(signal, "signals are broadcast to everyone: use a message"));
        return Stream.of(messages, escalations, errors, signals).flatMap(findings -> findings);
    }

    private static Stream<Finding> generatedIds(ProcessModel model) {
        return model.dom()
                .filter(element -> !element.getLocalName().startsWith("BPMN"))
                .filter(element -> !element.getLocalName().endsWith("EventDefinition"))
                .map(element -> String.valueOf(element.getAttribute("id")))
                .filter(id -> id.matches("[A-Za-z]+_(?=[a-z]*\\d)[0-9a-z]{7}"))
                .map(id -> model.finding(id, "the Modeler made this id up; give it a name that says what it is"));
    }
}
