package nl.ketenmanager.modelling;

import static nl.ketenmanager.modelling.ProcessModel.camunda;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** What a model points at exists, and is the version it was deployed with. */
final class ReferenceRules {
    static final List<ModelRule> ALL = List.of(
            new ModelRule("everyTaskHasAForm", ReferenceRules::tasksWithoutForm),
            new ModelRule("everyFormExists", ReferenceRules::forms),
            new ModelRule("everyDecisionExists", ReferenceRules::decisions),
            new ModelRule("everyCalledProcessExists", ReferenceRules::calls),
            new ModelRule("flowsAreKnownAtBothEnds", ReferenceRules::ends));

    private ReferenceRules() {}

    private static Stream<Finding> tasksWithoutForm(ProcessModel model) {
        return model.all(UserTask.class).stream()
                .filter(task -> camunda(task, "formRef").isEmpty())
                .map(task -> model.finding(task, "has no form"));
    }

    private static Stream<Finding> forms(ProcessModel model) {
        Set<String> forms = ModelFiles.stems("form");
        return model.all(FlowNode.class).stream()
                .filter(node -> camunda(node, "formRef").isPresent())
                .filter(node -> !isBound(node, "formRefBinding") || !pointsAtForm(node, forms))
                .map(node -> model.finding(
                        node,
                        "its form is not in forms/, is not bound to the deployment, or is chosen by a variable while"
                                + " the documentation does not name the forms in brackets"));
    }

    private static boolean pointsAtForm(FlowNode node, Set<String> forms) {
        String form = camunda(node, "formRef").orElseThrow();
        return form.startsWith("${")
                ? forms.stream()
                        .anyMatch(known -> ProcessModel.documentation(node).contains("(" + known + ")"))
                : forms.contains(form);
    }

    private static Stream<Finding> decisions(ProcessModel model) {
        Set<String> decisions = ModelFiles.stems("dmn");
        return model.all(BusinessRuleTask.class).stream()
                .filter(task -> !decisions.contains(camunda(task, "decisionRef").orElse(""))
                        || !isBound(task, "decisionRefBinding")
                        || camunda(task, "resultVariable").isEmpty())
                .map(task -> model.finding(
                        task, "its decision is not in bpmn/, is not bound to the deployment, or has no result"));
    }

    private static Stream<Finding> calls(ProcessModel model) {
        Set<String> processes = ModelFiles.stems("bpmn");
        return model.all(CallActivity.class).stream()
                .filter(call -> !processes.contains(call.getCalledElement()) || !isBound(call, "calledElementBinding"))
                .map(call ->
                        model.finding(call, "the process it calls is not in bpmn/, or is not bound to the deployment"));
    }

    private static boolean isBound(FlowElement element, String binding) {
        return camunda(element, binding).filter("deployment"::equals).isPresent();
    }

    private static Stream<Finding> ends(ProcessModel model) {
        return model.all(SequenceFlow.class).stream()
                .filter(flow -> !flow.getSource().getOutgoing().contains(flow)
                        || !flow.getTarget().getIncoming().contains(flow))
                .map(flow -> model.finding(flow, "its ends do not list it as <outgoing> and <incoming>"));
    }
}
