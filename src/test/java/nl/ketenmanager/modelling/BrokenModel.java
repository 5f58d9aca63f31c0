package nl.ketenmanager.modelling;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.LaneSet;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.camunda.bpm.model.bpmn.instance.TimeDuration;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** A copy of one of our models with one thing wrong: the proof that a rule can fail. */
record BrokenModel(String rule, String element, ProcessModel model) {
    private static final String CHAIN = "bpmn/escalation-chain.bpmn";
    private static final String TIER = "bpmn/escalation-tier.bpmn";

    static final List<BrokenModel> ALL = List.of(
            in(CHAIN, "theProcessIsNamedAfterItsFile", "other", m -> process(m).setId("other")),
            in(TIER, "nodeIdsFollowTheTable", "decideTask", m -> node(m, "userTask_decide")
                    .setId("decideTask")),
            in(TIER, "nodeIdsFollowTheTable", "gateway_maybe", BrokenModel::addMisnamedTask),
            in(TIER, "flowIdsFollowTheirEnds", "flow_next", m -> flow(m, "flow_enterTierToOccupied")
                    .setId("flow_next")),
            in(TIER, "flowIdsFollowTheirEnds", "flow_maybe", m -> flow(m, "flow_forwardYes")
                    .setId("flow_maybe")),
            in(CHAIN, "messagesAndCodesSpeak", "Message_Withdrawn", m -> ((Message)
                            m.getModelElementById("Message_Withdrawn"))
                    .setName("Withdrawn")),
            in(TIER, "noIdIsGenerated", "Gateway_0abc12d", m -> node(m, "gateway_forward")
                    .setId("Gateway_0abc12d")),
            in(TIER, "everyStepIsLabelled", "userTask_decide", m -> node(m, "userTask_decide")
                    .setName(" ")),
            in(TIER, "everyChoiceIsAQuestion", "gateway_forward", m -> node(m, "gateway_forward")
                    .setName("Nu doorzetten")),
            in(TIER, "everyAnswerIsLabelled", "flow_forwardYes", m -> flow(m, "flow_forwardYes")
                    .removeAttribute("name")),
            in(TIER, "joinsAndForksAreUnnamed", "gateway_fork", m -> node(m, "gateway_fork")
                    .setName("Splitsing")),
            in(TIER, "labelsAreDutch", "serviceTask_remind", m -> node(m, "serviceTask_remind")
                    .setName("Send reminder")),
            in(TIER, "endEventsNameAResult", "endEvent_left", m -> node(m, "endEvent_left")
                    .setName("Einde")),
            in(TIER, "theProcessExplainsItself", "escalation-tier", m -> undocumented(process(m))),
            in(TIER, "aScopeHasAtMost25Nodes", "escalation-tier", BrokenModel::addTwentySixTasks),
            in(TIER, "subProcessesNestAtMostTwice", "subProcess_deepest", BrokenModel::nestDeeper),
            in(
                    TIER,
                    "gatewaysAreSimple",
                    "gateway_maybe",
                    m -> add(m, process(m), InclusiveGateway.class, "gateway_maybe")),
            in(TIER, "everyChoiceHasADefault", "gateway_forward", m -> node(m, "gateway_forward")
                    .removeAttribute("default")),
            in(TIER, "everyOtherAnswerHasACondition", "flow_forwardYes", m -> flow(m, "flow_forwardYes")
                    .removeConditionExpression()),
            in(TIER, "thereAreNoLanes", "laneSet", m -> add(m, process(m), LaneSet.class, "lanes")),
            reading(TIER, "thereAreNoXmlComments", "<!--", text -> text + "<!-- why -->"),
            in(
                    TIER,
                    "aServiceTaskNamesOneDelegate",
                    "serviceTask_remind",
                    m -> set(m, "serviceTask_remind", "delegateExpression", "${clock.isLate() ? a : b}")),
            in(
                    TIER,
                    "codeIsBoundByBeanOnly",
                    "serviceTask_remind",
                    m -> set(m, "serviceTask_remind", "class", "nl.ketenmanager.Remind")),
            in(TIER, "workIsSavedBeforeItStarts", "serviceTask_remind", m -> ((Activity) node(m, "serviceTask_remind"))
                    .setCamundaAsyncBefore(false)),
            in(TIER, "aDecisionOfAPersonIsSaved", "userTask_decide", m -> ((MultiInstanceLoopCharacteristics)
                            ((Activity) node(m, "userTask_decide")).getLoopCharacteristics())
                    .setCamundaAsyncAfter(false)),
            in(TIER, "deadlinesAreDates", "timerEvent_deadline", m -> timer(m, "timerEvent_deadline")
                    .getTimeDate()
                    .setTextContent("2026-01-01T09:00:00Z")),
            in(TIER, "deadlinesAreDates", "timerEvent_deadline", BrokenModel::waitFiveDays),
            in(
                    TIER,
                    "aTaskIsOfferedByVariables",
                    "userTask_decide",
                    m -> set(m, "userTask_decide", "candidateGroups", "management")),
            in(TIER, "aCallPassesTheBusinessKey", "callActivity_standpoints", BrokenModel::dropBusinessKeys),
            in(TIER, "aCallPassesVariablesByName", "callActivity_standpoints", BrokenModel::passEverything),
            in(TIER, "historyHasAnEnd", "escalation-tier", m -> unset(process(m), "historyTimeToLive")),
            in(TIER, "theVersionIsTagged", "escalation-tier", m -> unset(process(m), "versionTag")),
            reading(
                    TIER,
                    "theModelerKnowsThePlatform",
                    "escalation-tier",
                    text -> text.replace("Camunda Platform", "Camunda Cloud")),
            in(TIER, "everyTaskHasAForm", "userTask_decide", m -> unset(node(m, "userTask_decide"), "formRef")),
            in(TIER, "everyFormExists", "userTask_decide", m -> set(m, "userTask_decide", "formRef", "nowhere")),
            in(TIER, "everyFormExists", "userTask_decide", m -> undocumented(node(m, "userTask_decide"))),
            in(
                    CHAIN,
                    "everyFormExists",
                    "startEvent_problemReported",
                    m -> set(m, "startEvent_problemReported", "formRefBinding", "latest")),
            in(CHAIN, "everyDecisionExists", "businessRuleTask_entryTier", m -> ((BusinessRuleTask)
                            node(m, "businessRuleTask_entryTier"))
                    .setCamundaDecisionRef("nowhere")),
            in(CHAIN, "everyCalledProcessExists", "callActivity_kernteam", m -> ((CallActivity)
                            node(m, "callActivity_kernteam"))
                    .setCalledElement("nowhere")),
            in(TIER, "flowsAreKnownAtBothEnds", "flow_leaveTierToLeft", m -> node(m, "endEvent_left")
                    .getIncoming()
                    .clear()),
            in(TIER, "everythingIsDrawn", "endEvent_left", m -> erase(shape(m, "endEvent_left"))),
            in(TIER, "everythingIsDrawn", "flow_leaveTierToLeft", m -> erase(edge(m, "flow_leaveTierToLeft"))),
            in(TIER, "shapesHaveTheirStandardSize", "userTask_decide", m -> bounds(m, "userTask_decide")
                    .setWidth(140)),
            in(TIER, "flowsAreOrthogonal", "flow_leaveTierToLeft", m -> points(m, "flow_leaveTierToLeft")
                    .get(1)
                    .setY(1)),
            in(TIER, "thePictureReadsFromLeftToRight", "flow_leaveTierToLeft", m -> bounds(m, "endEvent_left")
                    .setX(0)),
            in(TIER, "exceptionsDropFromTheBottomEdge", "timerEvent_deadline", m -> bounds(m, "timerEvent_deadline")
                    .setY(0)),
            in(TIER, "flowsDoNotCross", "flow_reminderDueToRemind", m -> dropAt(m, "flow_takeUpDueToAskTakeUp", 775)),
            in(
                    TIER,
                    "flowsStayOutOfShapes",
                    "flow_takeUpDueToAskTakeUp",
                    m -> dropAt(m, "flow_takeUpDueToAskTakeUp", 950)),
            in(TIER, "labelsCoverNothing", "endEvent_left", m -> shape(m, "endEvent_left")
                    .getBpmnLabel()
                    .getBounds()
                    .setX(1360)));

    String file() {
        return model.file();
    }

    @Override
    public String toString() {
        return rule + " ← " + element;
    }

    private static BrokenModel in(String file, String rule, String element, Consumer<BpmnModelInstance> breaking) {
        ProcessModel model = ProcessModel.read(Path.of(file));
        breaking.accept(model.bpmn());
        return new BrokenModel(rule, element, model);
    }

    private static BrokenModel reading(String file, String rule, String element, UnaryOperator<String> breaking) {
        String text = breaking.apply(ModelFiles.text(Path.of(file)));
        return new BrokenModel(rule, element, ProcessModel.of(file, text));
    }

    private static Process process(BpmnModelInstance model) {
        return model.getModelElementsByType(Process.class).iterator().next();
    }

    private static FlowNode node(BpmnModelInstance model, String id) {
        return model.getModelElementById(id);
    }

    private static SequenceFlow flow(BpmnModelInstance model, String id) {
        return model.getModelElementById(id);
    }

    private static BpmnShape shape(BpmnModelInstance model, String id) {
        return (BpmnShape) node(model, id).getDiagramElement();
    }

    private static BpmnEdge edge(BpmnModelInstance model, String id) {
        return flow(model, id).getDiagramElement();
    }

    private static Bounds bounds(BpmnModelInstance model, String id) {
        return shape(model, id).getBounds();
    }

    private static List<Waypoint> points(BpmnModelInstance model, String id) {
        return List.copyOf(edge(model, id).getWaypoints());
    }

    private static void dropAt(BpmnModelInstance model, String id, double x) {
        points(model, id).subList(0, 2).forEach(point -> point.setX(x));
    }

    private static TimerEventDefinition timer(BpmnModelInstance model, String id) {
        return node(model, id)
                .getChildElementsByType(TimerEventDefinition.class)
                .iterator()
                .next();
    }

    private static void waitFiveDays(BpmnModelInstance model) {
        TimerEventDefinition timer = timer(model, "timerEvent_deadline");
        timer.removeChildElement(
                timer.getChildElementsByType(TimeDate.class).iterator().next());
        TimeDuration duration = model.newInstance(TimeDuration.class);
        duration.setTextContent("P5D");
        timer.setTimeDuration(duration);
    }

    private static void set(BpmnModelInstance model, String id, String attribute, String value) {
        node(model, id).setAttributeValueNs(BpmnModelConstants.CAMUNDA_NS, attribute, value);
    }

    private static void unset(ModelElementInstance element, String attribute) {
        element.removeAttributeNs(BpmnModelConstants.CAMUNDA_NS, attribute);
    }

    private static void undocumented(BaseElement element) {
        element.getDocumentations().clear();
    }

    private static void erase(ModelElementInstance drawn) {
        drawn.getParentElement().removeChildElement(drawn);
    }

    private static <T extends BaseElement> T add(
            BpmnModelInstance model, ModelElementInstance scope, Class<T> type, String id) {
        T element = model.newInstance(type);
        element.setId(id);
        scope.addChildElement(element);
        return element;
    }

    private static void addMisnamedTask(BpmnModelInstance model) {
        add(model, process(model), UserTask.class, "gateway_maybe");
    }

    private static void addTwentySixTasks(BpmnModelInstance model) {
        for (int i = 0; i < 26; i++) {
            add(model, process(model), UserTask.class, "userTask_extra" + i);
        }
    }

    private static void nestDeeper(BpmnModelInstance model) {
        SubProcess deeper = add(model, node(model, "subProcess_handle"), SubProcess.class, "subProcess_deeper");
        add(model, deeper, SubProcess.class, "subProcess_deepest");
    }

    private static void dropBusinessKeys(BpmnModelInstance model) {
        model.getModelElementsByType(CamundaIn.class).stream()
                .filter(mapping -> mapping.getCamundaBusinessKey() != null)
                .forEach(BrokenModel::erase);
    }

    private static void passEverything(BpmnModelInstance model) {
        CamundaIn everything = model.newInstance(CamundaIn.class);
        everything.setCamundaVariables("all");
        node(model, "callActivity_standpoints").getExtensionElements().addChildElement(everything);
    }
}
