package nl.ketenmanager.aanwijzing.process;

import static nl.ketenmanager.platform.ProcessVariable.id;
import static nl.ketenmanager.platform.ProcessVariable.text;

import java.time.Instant;
import java.util.Date;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.escalation.EscalationId;
import nl.ketenmanager.platform.ProcessVariable;

/** Every name that bpmn/aanwijzing-consultation.bpmn and the code share. */
final class AanwijzingConsultationModel {
    static final String PROCESS = "aanwijzing-consultation";
    static final String FORM = "answer-consultation";

    private AanwijzingConsultationModel() {}

    static final class Elements {
        static final String ASKED = "startEvent_consultationAsked";
        static final String ASK = "serviceTask_askConsultation";
        static final String ANSWER = "userTask_answerConsultation";
        static final String ANSWERED = "endEvent_consultationAnswered";
        static final String DEADLINE = "timerEvent_consultationDeadline";
        static final String RECORD_SILENCE = "serviceTask_recordConsultationSilence";
        static final String SILENT = "endEvent_consultationSilent";

        private Elements() {}
    }

    static final class Variables {
        static final ProcessVariable<EscalationId, String> ESCALATION_ID = AanwijzingModel.Variables.ESCALATION_ID;
        static final ProcessVariable<ChainCode, String> CHAIN = AanwijzingModel.Variables.CHAIN;
        static final ProcessVariable<Integer, String> NUMBER = AanwijzingModel.Variables.NUMBER;
        static final ProcessVariable<PartnerCode, String> PARTNER = id("partner", PartnerCode::value, PartnerCode::new);
        static final ProcessVariable<String, String> CONSULTATION_GROUPS = text("consultationGroups");
        static final ProcessVariable<Instant, Date> CONSULTATION_DUE = AanwijzingModel.Variables.CONSULTATION_DUE;

        private Variables() {}
    }

    /** What a line manager hands in. */
    static final class Form {
        static final ProcessVariable<String, String> POSITION = text("position");
        static final ProcessVariable<String, String> ANSWER = text("consultationAnswer");

        private Form() {}
    }
}
