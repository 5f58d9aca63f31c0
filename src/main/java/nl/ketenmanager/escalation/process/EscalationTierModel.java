package nl.ketenmanager.escalation.process;

import static nl.ketenmanager.platform.ProcessVariable.code;
import static nl.ketenmanager.platform.ProcessVariable.date;
import static nl.ketenmanager.platform.ProcessVariable.flag;
import static nl.ketenmanager.platform.ProcessVariable.text;
import static nl.ketenmanager.platform.ProcessVariable.written;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.escalation.EscalationId;
import nl.ketenmanager.escalation.Outcome;
import nl.ketenmanager.platform.ProcessVariable;
import org.camunda.spin.plugin.variable.SpinValues;
import org.camunda.spin.plugin.variable.value.JsonValue;

/** Every name that bpmn/escalation-tier.bpmn and the code share. */
final class EscalationTierModel {
    static final String PROCESS = "escalation-tier";

    private EscalationTierModel() {}

    static final class Elements {
        static final String TIER_REACHED = "startEvent_tierReached";
        static final String ENTER_TIER = "serviceTask_enterTier";
        static final String OCCUPIED = "gateway_occupied";
        static final String EMPTY = "endEvent_empty";
        static final String HANDLE = "subProcess_handle";
        static final String FORK = "gateway_fork";
        static final String DECIDE = "userTask_decide";
        static final String ACTED = "endEvent_acted";
        static final String STANDPOINTS = "callActivity_standpoints";
        static final String CONSULTED = "endEvent_consulted";
        static final String TAKE_UP_DUE = "timerEvent_takeUpDue";
        static final String ASK_TAKE_UP = "serviceTask_askTakeUp";
        static final String REMINDER_DUE = "timerEvent_reminderDue";
        static final String REMIND = "serviceTask_remind";
        static final String REMINDED = "endEvent_reminded";
        static final String DEADLINE = "timerEvent_deadline";
        static final String DEADLINE_PASSED = "serviceTask_deadlinePassed";
        static final String FORWARD = "gateway_forward";
        static final String EXHAUSTED = "endEvent_exhausted";
        static final String NEXT_DEADLINE = "timerEvent_nextDeadline";
        static final String TIER_EXHAUSTED = "escalationEvent_tierExhausted";
        static final String LEAVE_TIER = "serviceTask_leaveTier";
        static final String LEFT = "endEvent_left";

        private Elements() {}
    }

    static final class Escalations {
        static final String TIER_EXHAUSTED = "tierExhausted";

        private Escalations() {}
    }

    static final class Variables {
        static final ProcessVariable<EscalationId, String> ESCALATION_ID = EscalationChainModel.Variables.ESCALATION_ID;
        /** Passed on to the partners. */
        static final ProcessVariable<ChainCode, String> CHAIN = EscalationChainModel.Variables.CHAIN;

        static final ProcessVariable<Tier, String> TIER = code("tier", Tier.class);
        static final ProcessVariable<Boolean, Boolean> TIER_OCCUPIED = flag("tierOccupied");
        static final ProcessVariable<String, String> CANDIDATE_GROUPS = text("candidateGroups");
        static final ProcessVariable<String, String> DECISION_FORM = text("decisionForm");
        static final ProcessVariable<Instant, Date> TIER_DUE_DATE = date("tierDueDate");
        static final ProcessVariable<Instant, Date> REMINDER_DATE = date("reminderDate");
        static final ProcessVariable<Instant, Date> TAKE_UP_DATE = date("takeUpDate");
        static final ProcessVariable<Instant, Date> STANDPOINT_DUE_DATE = date("standpointDueDate");
        static final ProcessVariable<List<PartnerCode>, JsonValue> CONSULTED_PARTNERS =
                written("consultedPartners", EscalationTierModel::json);
        /** One of them, inside the multi-instance call. */
        static final ProcessVariable<String, String> CONSULTED_PARTNER = text("consultedPartner");

        static final ProcessVariable<Boolean, Boolean> DEADLINE_FORWARDS = flag("deadlineForwards");
        static final ProcessVariable<Instant, Date> NEXT_DEADLINE_DATE = date("nextDeadlineDate");
        static final ProcessVariable<Outcome, String> TIER_OUTCOME = EscalationChainModel.Variables.TIER_OUTCOME;
        static final ProcessVariable<Tier, String> NEXT_TIER = EscalationChainModel.Variables.NEXT_TIER;

        private Variables() {}
    }

    /** What the decision forms hand in; it leaves the process as soon as the decision is recorded. */
    static final class Form {
        static final String WORK_AROUND = "operational-work-around";
        static final String DECIDE = "decide-at-tier";

        static final ProcessVariable<String, String> DECISION = text("decision");
        static final ProcessVariable<String, String> MOTIVATION = text("motivation");
        static final ProcessVariable<String, String> RETURN_TIER = text("returnTier");
        static final ProcessVariable<String, String> AGREEMENT_OWNER = text("agreementOwner");
        static final ProcessVariable<String, String> AGREEMENT_DUE = text("agreementDue");
        static final ProcessVariable<String, String> AMOUNT = text("amount");
        static final ProcessVariable<String, String> SUBJECT = text("subject");

        private Form() {}
    }

    private static JsonValue json(List<PartnerCode> partners) {
        String array = partners.stream()
                .map(partner -> '"' + partner.value() + '"')
                .collect(java.util.stream.Collectors.joining(",", "[", "]"));
        return SpinValues.jsonValue(array).create();
    }
}
