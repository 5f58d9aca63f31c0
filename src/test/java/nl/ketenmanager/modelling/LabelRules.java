package nl.ketenmanager.modelling;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** Labels are the user interface of Tasklist and Cockpit, so they are Dutch and say something. */
final class LabelRules {
    static final List<ModelRule> ALL = List.of(
            new ModelRule("everyStepIsLabelled", LabelRules::labelled),
            new ModelRule("everyChoiceIsAQuestion", LabelRules::questions),
            new ModelRule("everyAnswerIsLabelled", LabelRules::answers),
            new ModelRule("joinsAndForksAreUnnamed", LabelRules::unnamed),
            new ModelRule("labelsAreDutch", LabelRules::dutch),
            new ModelRule("endEventsNameAResult", LabelRules::results),
            new ModelRule("theProcessExplainsItself", LabelRules::documented));

    private static final Set<String> ENGLISH = Set.of(
            "the",
            "and",
            "an",
            "or",
            "yes",
            "no",
            "not",
            "end",
            "started",
            "finished",
            "done",
            "approve",
            "approved",
            "reject",
            "rejected",
            "check",
            "review",
            "decide",
            "decision",
            "send",
            "receive",
            "wait",
            "reminder",
            "due",
            "passed",
            "forward",
            "resolved",
            "problem",
            "reported",
            "chain",
            "tier",
            "escalation",
            "manager",
            "withdrawn",
            "gateway",
            "event",
            "process",
            "empty",
            "reached",
            "left",
            "given",
            "response",
            "standpoint");

    private LabelRules() {}

    private static Stream<Finding> labelled(ProcessModel model) {
        var nodes = model.all(FlowNode.class).stream()
                .filter(node -> !(node instanceof Gateway))
                .filter(node -> label(node).isEmpty())
                .map(node -> model.finding(node, "has no label"));
        return blank(model.process().getName())
                ? Stream.concat(nodes, Stream.of(model.finding(model.process(), "has no name")))
                : nodes;
    }

    private static Stream<Finding> questions(ProcessModel model) {
        return model.splits()
                .filter(gateway -> !label(gateway).orElse("").endsWith("?"))
                .map(gateway -> model.finding(gateway, "a choice asks a question, with a question mark"));
    }

    private static Stream<Finding> answers(ProcessModel model) {
        return model.all(SequenceFlow.class).stream()
                .filter(model::leavesSplit)
                .filter(flow -> label(flow).isEmpty())
                .map(flow -> model.finding(flow, "the answer to a choice stands on its flow"));
    }

    private static Stream<Finding> unnamed(ProcessModel model) {
        return model.all(Gateway.class).stream()
                .filter(gateway -> model.splits().noneMatch(gateway::equals))
                .filter(gateway -> label(gateway).isPresent())
                .map(gateway -> model.finding(gateway, "only a choice is named"));
    }

    private static Stream<Finding> dutch(ProcessModel model) {
        return model.all(FlowElement.class).stream().flatMap(element -> label(element).stream()
                .flatMap(label -> Stream.of(label.toLowerCase().split("[^a-zà-ÿ]+")))
                .filter(ENGLISH::contains)
                .map(word -> model.finding(element, "labels are Dutch, '" + word + "' is English")));
    }

    private static Stream<Finding> results(ProcessModel model) {
        return model.all(EndEvent.class).stream()
                .filter(end -> label(end).orElse("").matches("(?i)(einde|klaar|stop|gereed)"))
                .map(end -> model.finding(end, "an end event names a result of its own"));
    }

    private static Stream<Finding> documented(ProcessModel model) {
        return ProcessModel.documentation(model.process()).length() < 40
                ? Stream.of(model.finding(model.process(), "tell in a few Dutch sentences what this process does"))
                : Stream.empty();
    }

    private static Optional<String> label(FlowElement element) {
        return Optional.ofNullable(element.getName()).filter(name -> !blank(name));
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
