package nl.ketenmanager.emergency.process;

import static nl.ketenmanager.platform.ProcessVariable.date;
import static nl.ketenmanager.platform.ProcessVariable.element;
import static nl.ketenmanager.platform.ProcessVariable.flag;
import static nl.ketenmanager.platform.ProcessVariable.id;
import static nl.ketenmanager.platform.ProcessVariable.text;
import static nl.ketenmanager.platform.ProcessVariable.written;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.escalation.EscalationId;
import nl.ketenmanager.platform.ProcessVariable;
import org.camunda.spin.json.SpinJsonNode;
import org.camunda.spin.plugin.variable.SpinValues;
import org.camunda.spin.plugin.variable.value.JsonValue;

/** Every name that bpmn/emergency-route.bpmn and the code share. */
final class EmergencyRouteModel {
    static final String PROCESS = "emergency-route";

    private EmergencyRouteModel() {}

    static final class Elements {
        static final String DECLARED = "startEvent_emergencyDeclared";
        static final String CONFIRM = "userTask_confirmEmergency";
        static final String CONFIRM_DUE = "timerEvent_confirmDue";
        static final String EXPIRE = "serviceTask_expireEmergency";
        static final String NOT_CONFIRMED = "endEvent_notConfirmed";
        static final String CONFIRMED = "gateway_confirmed";
        static final String RETRACTED = "endEvent_retracted";
        static final String ACTIVATE = "serviceTask_activateEmergency";
        static final String FORK = "gateway_fork";
        static final String BY_THE_OFFICE_HOLDERS = "subProcess_political";
        static final String BOARD_BESIDE = "gateway_boardBeside";
        static final String POLITICAL = "callActivity_political";
        static final String POLITICAL_DONE = "endEvent_politicalDone";
        static final String CONFIRM_BY_BOARD = "userTask_confirmByBoard";
        static final String CONFIRMED_BY_BOARD = "endEvent_confirmedByBoard";
        static final String MAXIMUM_DURATION = "timerEvent_maximumDuration";
        static final String LAPSE = "serviceTask_lapseEmergency";
        static final String LAPSED = "endEvent_lapsed";
        static final String END = "serviceTask_endEmergency";
        static final String ENDED = "endEvent_emergencyEnded";
        static final String ACCOUNT = "userTask_accountEmergency";
        static final String ACCOUNT_OVERDUE = "timerEvent_accountOverdue";
        static final String REPORT_OVERDUE_ACCOUNT = "serviceTask_reportOverdueAccount";
        static final String BOARD_WARNED = "endEvent_boardWarned";
        static final String ACCOUNTED = "endEvent_accounted";
        static final String REVIEW = "userTask_reviewEmergency";
        static final String REVIEW_DUE = "timerEvent_reviewDue";
        static final String EVALUATE = "serviceTask_evaluateEmergency";
        static final String EVALUATED = "endEvent_evaluated";

        private Elements() {}
    }

    /** The form of the start and of each task. */
    static final class Forms {
        static final String DECLARE = "declare-emergency";
        static final String CONFIRM = "confirm-emergency";
        static final String CONFIRM_BY_BOARD = "confirm-by-board";
        static final String ACCOUNT = "account-emergency";
        static final String REVIEW = "review-emergency";

        private Forms() {}
    }

    static final class Variables {
        static final ProcessVariable<EscalationId, String> ESCALATION_ID =
                id("escalationId", EscalationId::text, EscalationId::of);
        static final ProcessVariable<ChainCode, String> CHAIN = id("chain", ChainCode::value, ChainCode::new);
        static final ProcessVariable<String, String> POWER_GROUPS = text("powerGroups");
        static final ProcessVariable<Instant, Date> CONFIRM_DATE = date("confirmDate");
        static final ProcessVariable<Boolean, Boolean> CONFIRMED = flag("confirmed");
        static final ProcessVariable<Instant, Date> MAXIMUM_DATE = date("maximumDate");
        static final ProcessVariable<Instant, Date> ACCOUNT_DATE = date("accountDate");
        static final ProcessVariable<Instant, Date> REVIEW_DATE = date("reviewDate");
        static final ProcessVariable<String, String> BOARD_GROUPS = text("boardGroups");
        static final ProcessVariable<List<String>, JsonValue> REVIEWERS =
                written("reviewers", EmergencyRouteModel::json);
        /** The seat of one of them, inside the multi-instance task; it ends in the code of the partner. */
        static final ProcessVariable<PartnerCode, SpinJsonNode> REVIEWER =
                element("reviewer", node -> partner(node.stringValue()));

        private Variables() {}
    }

    /** What the forms hand in; it leaves the process as soon as it is recorded. */
    static final class Form {
        static final ProcessVariable<String, String> CASE_NUMBER = text("caseNumber");
        static final ProcessVariable<String, String> GROUNDS = text("grounds");
        static final ProcessVariable<String, String> REASON = text("reason");
        static final ProcessVariable<String, String> CONSEQUENCE = text("consequenceOfWaiting");
        static final ProcessVariable<String, String> NEW_GROUND = text("newGround");
        static final ProcessVariable<String, String> CONFIRMATION = text("confirmation");
        static final ProcessVariable<String, String> MOTIVATION = text("motivation");
        static final ProcessVariable<String, String> ACCOUNT = text("account");
        static final ProcessVariable<String, String> VERDICT = text("verdict");

        private Form() {}
    }

    /** A code has no hyphen. */
    private static PartnerCode partner(String seat) {
        return new PartnerCode(seat.substring(seat.lastIndexOf('-') + 1));
    }

    private static JsonValue json(List<String> groups) {
        String array = groups.stream().map(group -> '"' + group + '"').collect(Collectors.joining(",", "[", "]"));
        return SpinValues.jsonValue(array).create();
    }
}
