package nl.ketenmanager.aanwijzing.process;

import static nl.ketenmanager.platform.ProcessVariable.date;
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
import org.camunda.spin.plugin.variable.SpinValues;
import org.camunda.spin.plugin.variable.value.JsonValue;

/** Every name that bpmn/aanwijzing.bpmn and the code share. */
final class AanwijzingModel {
    static final String PROCESS = "aanwijzing";

    private AanwijzingModel() {}

    static final class Forms {
        static final String GIVE = "give-aanwijzing";
        static final String FINALISE = "finalise-aanwijzing";
        static final String ACKNOWLEDGE = "acknowledge-aanwijzing";
        static final String REPORT = "report-compliance";
        static final String DECIDE = "decide-objection";

        private Forms() {}
    }

    static final class Elements {
        static final String GIVEN = "startEvent_given";
        static final String CONSULT_FIRST = "gateway_consult";
        static final String CONSULT = "subProcess_consult";
        static final String PUT_FORWARD = "startEvent_consult";
        static final String FINALISE = "userTask_finalise";
        static final String FORK = "gateway_fork";
        static final String FINALISED = "endEvent_finalised";
        static final String CONSULTATION = "callActivity_consultation";
        static final String CONSULTED = "endEvent_consulted";
        static final String FINALISE_DUE = "timerEvent_finaliseDue";
        static final String LAPSE = "serviceTask_lapse";
        static final String LAPSED = "endEvent_lapsed";
        static final String ISSUED = "gateway_issued";
        static final String DROPPED = "endEvent_dropped";
        static final String EXECUTE = "subProcess_execute";
        static final String PARTNER = "startEvent_execute";
        static final String ALREADY_ACKNOWLEDGED = "gateway_acknowledged";
        static final String ACKNOWLEDGE = "userTask_acknowledge";
        static final String ACKNOWLEDGE_DUE = "timerEvent_acknowledgeDue";
        static final String ACKNOWLEDGE_OVERDUE = "serviceTask_acknowledgeOverdue";
        static final String NOT_ACKNOWLEDGED = "endEvent_acknowledgeOverdue";
        static final String AT_ONCE = "gateway_objectedAtOnce";
        static final String OBJECTED_AT_ONCE = "endEvent_objectedAtOnce";
        static final String REPORT = "userTask_report";
        static final String ANSWERED = "endEvent_answered";
        static final String COMPLIANCE_DUE = "timerEvent_complianceDue";
        static final String COMPLIANCE_OVERDUE = "serviceTask_complianceOverdue";
        static final String DUTY = "gateway_duty";
        static final String NOT_REPORTED = "endEvent_complianceOverdue";
        static final String NO_RESPONSE = "endEvent_noResponse";
        static final String OBJECTED = "gateway_objected";
        static final String COMPLETED = "endEvent_completed";
        static final String SUSPENDS = "gateway_suspends";
        static final String GO_ON = "gateway_goOn";
        static final String DECIDE = "userTask_decideObjection";
        static final String OBJECTION_DUE = "timerEvent_objectionDue";
        static final String OBJECTION_OVERDUE = "serviceTask_objectionOverdue";
        static final String BOARD_WARNED = "endEvent_objectionOverdue";
        static final String UPHELD = "gateway_upheld";
        static final String OVERTURNED = "endEvent_overturned";
        static final String SUSPENDED = "gateway_suspended";
        static final String REJECTED = "endEvent_rejected";

        private Elements() {}
    }

    static final class Variables {
        static final ProcessVariable<EscalationId, String> ESCALATION_ID =
                id("escalationId", EscalationId::text, EscalationId::of);
        static final ProcessVariable<ChainCode, String> CHAIN = id("chain", ChainCode::value, ChainCode::new);
        /** Which aanwijzing of the case. */
        static final ProcessVariable<Integer, String> NUMBER =
                id("aanwijzingNumber", String::valueOf, Integer::valueOf);

        static final ProcessVariable<Boolean, Boolean> CONSULTATION_SKIPPED = flag("consultationSkipped");
        static final ProcessVariable<List<PartnerCode>, JsonValue> CONSULTED_PARTNERS =
                written("consultedPartners", AanwijzingModel::json);
        /** One of them, inside the multi-instance call. */
        static final ProcessVariable<String, String> CONSULTED_PARTNER = text("consultedPartner");

        static final ProcessVariable<Instant, Date> CONSULTATION_DUE = date("consultationDueDate");
        static final ProcessVariable<String, String> KETENMANAGER_GROUPS = text("ketenmanagerGroups");
        static final ProcessVariable<Instant, Date> FINALISE_DUE = date("finaliseDueDate");
        static final ProcessVariable<Boolean, Boolean> ISSUED = flag("aanwijzingIssued");
        static final ProcessVariable<String, String> PARTNER_GROUPS = text("partnerGroups");
        static final ProcessVariable<Boolean, Boolean> ACKNOWLEDGED = flag("acknowledged");
        static final ProcessVariable<Instant, Date> ACKNOWLEDGE_DUE = date("acknowledgeDueDate");
        static final ProcessVariable<Instant, Date> COMPLIANCE_DUE = date("complianceDueDate");
        static final ProcessVariable<Boolean, Boolean> DUTY = flag("complianceDuty");
        static final ProcessVariable<Boolean, Boolean> OBJECTED = flag("objected");
        static final ProcessVariable<Boolean, Boolean> OBJECTION_SUSPENDS = flag("objectionSuspends");
        static final ProcessVariable<Instant, Date> OBJECTION_DUE = date("objectionDueDate");
        static final ProcessVariable<String, String> BOARD_GROUPS = text("boardGroups");
        static final ProcessVariable<Boolean, Boolean> OBJECTION_UPHELD = flag("objectionUpheld");

        private Variables() {}
    }

    /** What the forms hand in; the texts leave the process as soon as they are registered. */
    static final class Form {
        static final ProcessVariable<String, String> PARTNER = text("instructedPartner");
        static final ProcessVariable<String, String> AFFECTED = text("affectedPartners");
        static final ProcessVariable<String, String> INSTRUCTION = text("instruction");
        static final ProcessVariable<String, String> REASON = text("instructionReason");
        static final ProcessVariable<String, String> COMPLIANCE_DATE = text("complianceDate");
        static final ProcessVariable<String, String> SKIPPED_BECAUSE = text("consultationSkippedBecause");
        static final ProcessVariable<String, String> LEFT_OUT_BECAUSE = text("leftOutBecause");
        static final ProcessVariable<String, String> NEW_GROUND = text("newGround");
        static final ProcessVariable<String, String> CARRIES_OUT = text("decisionCarriedOut");
        static final ProcessVariable<String, String> CHOICE = text("finalChoice");
        static final ProcessVariable<String, String> MOTIVATION = text("motivation");
        static final ProcessVariable<String, String> ANSWER = text("partnerAnswer");
        static final ProcessVariable<String, String> OBJECTION = text("objection");
        static final ProcessVariable<String, String> REPORT = text("report");
        static final ProcessVariable<String, String> VERDICT = text("verdict");

        private Form() {}
    }

    private static JsonValue json(List<PartnerCode> partners) {
        return SpinValues.jsonValue(partners.stream()
                        .map(partner -> '"' + partner.value() + '"')
                        .collect(Collectors.joining(",", "[", "]")))
                .create();
    }
}
