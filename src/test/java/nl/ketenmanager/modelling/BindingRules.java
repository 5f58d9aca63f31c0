package nl.ketenmanager.modelling;

import static nl.ketenmanager.modelling.ProcessModel.camunda;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.xml.instance.DomElement;

/** How a model is tied to the code: by bean name only, with save points, and with deadlines that are data. */
final class BindingRules {
    static final List<ModelRule> ALL = List.of(
            new ModelRule("aServiceTaskNamesOneDelegate", BindingRules::delegates),
            new ModelRule("codeIsBoundByBeanOnly", BindingRules::code),
            new ModelRule("workIsSavedBeforeItStarts", BindingRules::before),
            new ModelRule("aDecisionOfAPersonIsSaved", BindingRules::after),
            new ModelRule("deadlinesAreDates", BindingRules::timers),
            new ModelRule("aTaskIsOfferedByVariables", BindingRules::userTasks),
            new ModelRule("aCallPassesTheBusinessKey", BindingRules::businessKey),
            new ModelRule("aCallPassesVariablesByName", BindingRules::mappings),
            new ModelRule("historyHasAnEnd", BindingRules::retention),
            new ModelRule("theVersionIsTagged", BindingRules::version),
            new ModelRule("theModelerKnowsThePlatform", BindingRules::platform));

    private static final String VARIABLE = "\\$\\{[a-z][A-Za-z]*}";
    /** The same, or one element of a Json list. */
    private static final String ELEMENT = "\\$\\{[a-z][A-Za-z]*(\\.stringValue\\(\\))?}";

    private BindingRules() {}

    private static boolean external(ServiceTask task) {
        return camunda(task, "type").filter("external"::equals).isPresent();
    }

    private static Stream<Finding> delegates(ProcessModel model) {
        return model.all(ServiceTask.class).stream()
                .filter(task -> external(task) ? !isPlainTopic(task) : !isPlainDelegate(task))
                .map(task -> model.finding(
                        task, "needs exactly one delegate expression ${…Delegate}, or a topic when external"));
    }

    private static boolean isPlainDelegate(ServiceTask task) {
        return camunda(task, "delegateExpression")
                        .filter(bean -> bean.matches("\\$\\{[a-z][A-Za-z]*Delegate}"))
                        .isPresent()
                && camunda(task, "topic").isEmpty();
    }

    private static boolean isPlainTopic(ServiceTask task) {
        return camunda(task, "topic").filter(topic -> topic.matches("[a-z-]+")).isPresent()
                && camunda(task, "delegateExpression").isEmpty();
    }

    private static Stream<Finding> code(ProcessModel model) {
        return model.dom()
                .filter(BindingRules::runsCode)
                .map(element -> model.finding(
                        Optional.ofNullable(element.getAttribute("id")).orElse(element.getLocalName()),
                        "no scripts, classes or expressions with logic: name a bean in delegateExpression"));
    }

    private static boolean runsCode(DomElement element) {
        boolean script = element.getLocalName().toLowerCase().contains("script");
        boolean formal = element.hasAttribute("language");
        boolean listener = element.getLocalName().endsWith("Listener")
                && (element.hasAttribute("class") || element.hasAttribute("expression"));
        boolean task = element.hasAttribute(BpmnModelConstants.CAMUNDA_NS, "class")
                || element.hasAttribute(BpmnModelConstants.CAMUNDA_NS, "expression")
                || element.hasAttribute(BpmnModelConstants.CAMUNDA_NS, "resource");
        return script || formal || listener || task;
    }

    /**
     * Leaving one tier and entering the next is one transaction: a case is never between two tiers (ADR-0013). So is an
     * emergency: its confirmation, and all that follows from it at once (ADR-0017); and so is an appointment: the board's word
     * with mandate, role and seat (ADR-0020).
     */
    private static final Set<String> ONE_TRANSACTION = Set.of(
            "businessRuleTask_entryTier",
            "callActivity_operational",
            "callActivity_tactical",
            "callActivity_ketenmanager",
            "callActivity_ketenbestuur",
            "callActivity_kernteam",
            "callActivity_political",
            "serviceTask_enterTier",
            "serviceTask_leaveTier",
            "userTask_confirmEmergency",
            "serviceTask_activateEmergency",
            "serviceTask_endEmergency",
            "userTask_decideCandidacy",
            "serviceTask_activateKetenmanager");

    private static Stream<Finding> before(ProcessModel model) {
        return model.all(Activity.class).stream()
                .filter(activity -> activity instanceof ServiceTask task && !external(task)
                        || activity instanceof SendTask
                        || activity instanceof BusinessRuleTask
                        || activity instanceof CallActivity)
                .filter(activity -> activity.isCamundaAsyncBefore() == ONE_TRANSACTION.contains(activity.getId()))
                .map(activity -> model.finding(
                        activity,
                        activity.isCamundaAsyncBefore()
                                ? "a save point inside the step from tier to tier (asyncBefore), see ADR-0013"
                                : "no save point before it (asyncBefore)"));
    }

    private static Stream<Finding> after(ProcessModel model) {
        return model.all(UserTask.class).stream()
                .filter(task -> savedAfter(task) == ONE_TRANSACTION.contains(task.getId()))
                .map(task -> model.finding(
                        task,
                        savedAfter(task)
                                ? "a save point inside one transaction (asyncAfter), see ADR-0017 and ADR-0020"
                                : "no save point after it (asyncAfter)"));
    }

    /** A task for several people is saved each time one of them is ready. */
    private static boolean savedAfter(UserTask task) {
        return task.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics each
                ? each.isCamundaAsyncAfter()
                : task.isCamundaAsyncAfter();
    }

    private static Stream<Finding> timers(ProcessModel model) {
        return model.all(TimerEventDefinition.class).stream()
                .filter(timer -> timer.getTimeDate() == null
                        || !timer.getTimeDate().getTextContent().strip().matches(VARIABLE))
                .map(timer -> model.finding(
                        timer.getParentElement().getAttributeValue("id"),
                        "a deadline is a date from a variable: timeDate ${…}, never a literal or a duration"));
    }

    private static Stream<Finding> userTasks(ProcessModel model) {
        return model.all(UserTask.class).stream()
                .filter(task -> !Stream.of("candidateGroups", "dueDate")
                                .allMatch(name -> camunda(task, name).orElse("").matches(ELEMENT))
                        || camunda(task, "assignee").isPresent()
                        || camunda(task, "candidateUsers").isPresent())
                .map(task -> model.finding(
                        task, "candidate groups and due date come from a variable; nobody is assigned by the model"));
    }

    private static Stream<Finding> businessKey(ProcessModel model) {
        return model.all(CallActivity.class).stream()
                .filter(call -> call.getExtensionElements() == null
                        || call.getExtensionElements().getElementsQuery().filterByType(CamundaIn.class).list().stream()
                                .noneMatch(in -> "#{execution.processBusinessKey}".equals(in.getCamundaBusinessKey())))
                .map(call -> model.finding(call, "pass the business key: the engine does not do it by itself"));
    }

    private static Stream<Finding> mappings(ProcessModel model) {
        var in = model.all(CamundaIn.class).stream()
                .filter(mapping -> mapping.getCamundaVariables() != null || mapping.getCamundaTarget() == null)
                .filter(mapping -> mapping.getCamundaBusinessKey() == null);
        var out = model.all(CamundaOut.class).stream()
                .filter(mapping -> mapping.getCamundaVariables() != null || mapping.getCamundaTarget() == null);
        return Stream.concat(in, out)
                .map(mapping -> model.finding(
                        mapping.getParentElement().getParentElement().getAttributeValue("id"),
                        "map every variable by name, never variables=\"all\""));
    }

    private static Stream<Finding> retention(ProcessModel model) {
        return camunda(model.process(), "historyTimeToLive")
                        .filter(days -> days.matches("P\\d+D"))
                        .isPresent()
                ? Stream.empty()
                : Stream.of(model.finding(model.process(), "historyTimeToLive in ISO days is missing"));
    }

    private static Stream<Finding> version(ProcessModel model) {
        return camunda(model.process(), "versionTag")
                        .filter(tag -> tag.matches("\\d+\\.\\d+\\.\\d+"))
                        .isPresent()
                ? Stream.empty()
                : Stream.of(model.finding(model.process(), "versionTag like 1.0.0 is missing"));
    }

    private static Stream<Finding> platform(ProcessModel model) {
        return model.text().contains("modeler:executionPlatform=\"Camunda Platform\"")
                        && model.text().contains("modeler:executionPlatformVersion=\"7.")
                        && model.process().isExecutable()
                ? Stream.empty()
                : Stream.of(model.finding(model.process(), "not saved as executable for Camunda Platform 7"));
    }
}
