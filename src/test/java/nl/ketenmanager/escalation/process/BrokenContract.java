package nl.ketenmanager.escalation.process;

import java.nio.file.Path;
import java.util.List;
import nl.ketenmanager.modelling.ModelFiles;
import nl.ketenmanager.modelling.ProcessModel;

/** One of our models with one name changed: the proof that a rule can fail. */
record BrokenContract(String rule, String told, String file, String sound, String broken) {
    private static final String CHAIN = "bpmn/escalation-chain.bpmn";
    private static final String TIER = "bpmn/escalation-tier.bpmn";
    private static final String STANDPOINT = "bpmn/partner-standpoint.bpmn";

    static final List<BrokenContract> ALL = List.of(
            at(TIER, "aConstantIsAnElement", "userTask_decide", "\"userTask_decide\"", "\"userTask_choose\""),
            at(CHAIN, "aConstantIsAnElement", "gateway_backOrDone", "gateway_backOrDone", "gateway_whither"),
            at(TIER, "anElementHasAConstant", "userTask_choose", "\"userTask_decide\"", "\"userTask_choose\""),
            at(CHAIN, "anElementHasAConstant", "gateway_whither", "gateway_backOrDone", "gateway_whither"),
            at(TIER, "anElementHasAConstant", "timerEvent_late", "timerEvent_deadline", "timerEvent_late"),
            at(
                    STANDPOINT,
                    "anElementHasAConstant",
                    "startEvent_ready",
                    "startEvent_standpoint\"",
                    "startEvent_ready\""),
            at(TIER, "aDelegateIsABean", "serviceTask_remind", "${remindDelegate}", "${reminderDelegate}"),
            at(TIER, "aDelegateIsABean", "serviceTask_remind", "${remindDelegate}", "${takeUpListener}"),
            at(TIER, "aListenerIsABean", "${takeDecision}", "${takeDecisionListener}", "${takeDecision}"),
            at(CHAIN, "aListenerIsABean", "${takeUpListener}", "${registerEscalationListener}", "${takeUpListener}"),
            at(TIER, "aBeanHasAPlaceInAModel", "remindDelegate", "${remindDelegate}", "${askTakeUpDelegate}"),
            at(TIER, "anExpressionReadsDeclaredVariables", "flow_occupiedYes", "${tierOccupied}", "${occupied}"),
            at(TIER, "anExpressionReadsDeclaredVariables", "timerEvent_deadline", "${tierDueDate}", "${dueDate}"),
            at(TIER, "anExpressionReadsDeclaredVariables", "userTask_decide", "${decider.stringValue()}", "${groups}"),
            at(TIER, "anExpressionReadsDeclaredVariables", "userTask_decide", "${decisionForm}", "${form}"),
            at(
                    TIER,
                    "anExpressionReadsDeclaredVariables",
                    "callActivity_standpoints",
                    "${consultedPartners.elements()}",
                    "${partners.elements()}"),
            at(
                    CHAIN,
                    "aMappingJoinsDeclaredVariables",
                    "callActivity_kernteam",
                    "source=\"chain\"",
                    "source=\"keten\""),
            at(CHAIN, "aMappingJoinsDeclaredVariables", "callActivity_kernteam", "target=\"tier\"", "target=\"trede\""),
            at(
                    CHAIN,
                    "aMappingJoinsDeclaredVariables",
                    "callActivity_kernteam",
                    "out source=\"tierOutcome\"",
                    "out source=\"outcome\""),
            at(CHAIN, "aResultIsADeclaredVariable", "entry", "resultVariable=\"nextTier\"", "resultVariable=\"entry\""),
            at(
                    TIER,
                    "aResultIsADeclaredVariable",
                    "one",
                    "elementVariable=\"consultedPartner\"",
                    "elementVariable=\"one\""),
            at(CHAIN, "aCodeBelongsToItsVariable", "flow_afterKernteamYes", "'FORWARDED'", "'FORWARD'"),
            at(CHAIN, "aCodeBelongsToItsVariable", "flow_tierKernteam", "'KERNTEAM'", "'CORE_TEAM'"),
            at(CHAIN, "aCodeBelongsToItsVariable", "callActivity_kernteam", "&#39;KERNTEAM&#39;", "&#39;KERN&#39;"),
            at(TIER, "aDeclaredVariableIsUsed", "nextDeadlineDate", "${nextDeadlineDate}", "${tierDueDate}"),
            at(TIER, "aDeclaredVariableIsUsed", "partner", "target=\"partner\"", "target=\"tier\""),
            at(
                    TIER,
                    "theProcessIsTheNamedOne",
                    "escalation-step",
                    "process id=\"escalation-tier\"",
                    "process id=\"escalation-step\""),
            at(CHAIN, "aMessageHasAConstant", "escalation.retracted", "escalation.withdrawn", "escalation.retracted"),
            at(
                    TIER,
                    "anEscalationHasAConstant",
                    "timeIsUp",
                    "escalationCode=\"tierExhausted\"",
                    "escalationCode=\"timeIsUp\""),
            at(
                    TIER,
                    "anErrorHasAConstant",
                    "lost",
                    "<bpmn:escalation ",
                    "<bpmn:error id=\"lost\" errorCode=\"lost\" /><bpmn:escalation "),
            at(
                    TIER,
                    "thereAreNoSignals",
                    "broadcast",
                    "<bpmn:escalation ",
                    "<bpmn:signal id=\"all\" name=\"broadcast\" /><bpmn:escalation "),
            at(STANDPOINT, "aTopicHasAConstant", "position", "topic=\"partner-standpoint\"", "topic=\"position\""),
            at(
                    CHAIN,
                    "aDecisionHasAConstant",
                    "tier-policy",
                    "decisionRef=\"entry-tier\"",
                    "decisionRef=\"tier-policy\""),
            at(
                    STANDPOINT,
                    "aFormHasAConstant",
                    "decide-at-tier",
                    "formRef=\"give-standpoint\"",
                    "formRef=\"decide-at-tier\""),
            at(
                    TIER,
                    "aCalledProcessHasAContract",
                    "callActivity_standpoints",
                    "calledElement=\"partner-standpoint\"",
                    "calledElement=\"partner\""));

    private static BrokenContract at(String file, String rule, String told, String sound, String broken) {
        return new BrokenContract(rule, told, file, sound, broken);
    }

    ProcessModel model() {
        String text = ModelFiles.text(Path.of(file));
        if (!text.contains(sound)) {
            throw new IllegalStateException(file + " has no " + sound + " to break");
        }
        return ProcessModel.of(file, text.replace(sound, broken));
    }

    @Override
    public String toString() {
        return rule + " ← " + broken;
    }
}
