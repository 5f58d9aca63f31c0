package nl.ketenmanager.escalation.process;

import static nl.ketenmanager.platform.ProcessVariable.flag;
import static nl.ketenmanager.platform.ProcessVariable.id;
import static nl.ketenmanager.platform.ProcessVariable.text;

import java.time.Instant;
import java.util.Date;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.escalation.EscalationId;
import nl.ketenmanager.platform.ProcessVariable;

/** Every name that bpmn/partner-standpoint.bpmn and the code share. */
final class PartnerStandpointModel {
    static final String PROCESS = "partner-standpoint";
    static final String TOPIC = "partner-standpoint";
    static final String FORM = "give-standpoint";

    private PartnerStandpointModel() {}

    static final class Elements {
        static final String ASKED = "startEvent_standpointAsked";
        static final String ASK = "serviceTask_askStandpoint";
        static final String STANDPOINT = "subProcess_standpoint";
        static final String CHANNEL = "gateway_channel";
        static final String GIVE = "userTask_giveStandpoint";
        static final String PARTNER_SYSTEM = "serviceTask_partnerSystem";
        static final String DEADLINE = "timerEvent_standpointDeadline";
        static final String RECORD_NO_RESPONSE = "serviceTask_recordNoResponse";
        static final String GIVEN = "endEvent_given";
        static final String NO_RESPONSE = "endEvent_noResponse";

        private Elements() {}
    }

    static final class Variables {
        static final ProcessVariable<EscalationId, String> ESCALATION_ID = EscalationChainModel.Variables.ESCALATION_ID;
        /** For the partner's system: in which chain and at which tier the case is. */
        static final ProcessVariable<ChainCode, String> CHAIN = EscalationChainModel.Variables.CHAIN;

        static final ProcessVariable<Tier, String> TIER = EscalationTierModel.Variables.TIER;
        static final ProcessVariable<PartnerCode, String> PARTNER = id("partner", PartnerCode::value, PartnerCode::new);
        static final ProcessVariable<Instant, Date> STANDPOINT_DUE_DATE =
                EscalationTierModel.Variables.STANDPOINT_DUE_DATE;
        static final ProcessVariable<String, String> STANDPOINT_GROUPS = text("standpointGroups");
        static final ProcessVariable<Boolean, Boolean> STANDPOINT_BY_SYSTEM = flag("standpointBySystem");

        private Variables() {}
    }

    /** What the ketenregisseur or the partner's system hands in. */
    static final class Form {
        static final ProcessVariable<String, String> POSITION = text("position");
        static final ProcessVariable<String, String> STANDPOINT = text("standpoint");

        private Form() {}
    }
}
