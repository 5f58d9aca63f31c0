package nl.ketenmanager.escalation.process;

import static nl.ketenmanager.platform.ProcessVariable.code;
import static nl.ketenmanager.platform.ProcessVariable.flag;
import static nl.ketenmanager.platform.ProcessVariable.id;
import static nl.ketenmanager.platform.ProcessVariable.text;

import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.Phase;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.escalation.EscalationId;
import nl.ketenmanager.escalation.Impact;
import nl.ketenmanager.escalation.Outcome;
import nl.ketenmanager.escalation.Route;
import nl.ketenmanager.escalation.Urgency;
import nl.ketenmanager.platform.ProcessVariable;

/** Every name that bpmn/escalation-chain.bpmn and the code share. */
final class EscalationChainModel {
    static final String PROCESS = "escalation-chain";
    static final String FORM = "report-problem";
    static final String ENTRY_DECISION = "entry-tier";

    private EscalationChainModel() {}

    static final class Elements {
        static final String PROBLEM_REPORTED = "startEvent_problemReported";
        static final String BACK_FROM_EMERGENCY = "gateway_backFromEmergency";
        static final String ENTRY_TIER = "businessRuleTask_entryTier";
        static final String TIERS = "subProcess_tiers";
        static final String TIER = "gateway_tier";
        static final String OPERATIONAL = "callActivity_operational";
        static final String TACTICAL = "callActivity_tactical";
        static final String KETENMANAGER = "callActivity_ketenmanager";
        static final String KETENBESTUUR = "callActivity_ketenbestuur";
        static final String KERNTEAM = "callActivity_kernteam";
        static final String POLITICAL = "callActivity_political";
        static final String AFTER_OPERATIONAL = "gateway_afterOperational";
        static final String AFTER_TACTICAL = "gateway_afterTactical";
        static final String AFTER_KETENMANAGER = "gateway_afterKetenmanager";
        static final String AFTER_KETENBESTUUR = "gateway_afterKetenbestuur";
        static final String AFTER_KERNTEAM = "gateway_afterKernteam";
        static final String BACK_OR_DONE = "gateway_backOrDone";
        static final String TIERS_DONE = "endEvent_tiersDone";
        static final String OUTCOME = "gateway_outcome";
        static final String RESOLVED = "endEvent_resolved";
        static final String DECIDED = "endEvent_decided";
        static final String DIVIDED = "endEvent_divided";
        static final String WITHDRAWN = "messageEvent_withdrawn";
        static final String ENDED_WITHDRAWN = "endEvent_withdrawn";
        static final String RESOLVED_ELSEWHERE = "messageEvent_resolvedElsewhere";
        static final String ENDED_ELSEWHERE = "endEvent_resolvedElsewhere";
        static final String EMERGENCY_DECLARED = "messageEvent_emergencyDeclared";
        static final String EMERGENCY_ENDED = "messageEvent_emergencyEnded";
        static final String STILL_OPEN = "gateway_stillOpen";
        static final String ENDED_EMERGENCY = "endEvent_emergency";
        static final String RESOLVED_EMERGENCY = "endEvent_emergencyResolved";
        static final String DIVIDED_EMERGENCY = "endEvent_emergencyDivided";

        private Elements() {}
    }

    static final class Messages {
        static final String WITHDRAWN = "escalation.withdrawn";
        static final String RESOLVED_ELSEWHERE = "escalation.resolvedElsewhere";
        static final String EMERGENCY_DECLARED = "escalation.emergencyDeclared";
        static final String EMERGENCY_ENDED = "escalation.emergencyEnded";

        private Messages() {}
    }

    static final class Variables {
        static final ProcessVariable<EscalationId, String> ESCALATION_ID =
                id("escalationId", EscalationId::text, EscalationId::of);
        static final ProcessVariable<ChainCode, String> CHAIN = id("chain", ChainCode::value, ChainCode::new);
        static final ProcessVariable<Route, String> ROUTE = code("route", Route.class);
        static final ProcessVariable<Impact, String> IMPACT = code("impact", Impact.class);
        static final ProcessVariable<Urgency, String> URGENCY = code("urgency", Urgency.class);
        static final ProcessVariable<Phase, String> PHASE = code("phase", Phase.class);
        static final ProcessVariable<Tier, String> NEXT_TIER = code("nextTier", Tier.class);
        /** After an emergency: whether the tiers go on with the case. */
        static final ProcessVariable<Boolean, Boolean> STILL_OPEN = flag("stillOpen");

        static final ProcessVariable<Outcome, String> TIER_OUTCOME = code("tierOutcome", Outcome.class);

        private Variables() {}
    }

    /** What the start form hands in; the texts leave the process as soon as they are registered. */
    static final class Form {
        static final ProcessVariable<String, String> TITLE = text("title");
        static final ProcessVariable<String, String> DESCRIPTION = text("description");
        static final ProcessVariable<String, String> OWN_EFFORT = text("ownEffort");
        static final ProcessVariable<String, String> CHAIN_INTEREST = text("chainInterest");
        static final ProcessVariable<String, String> ROUTE_REASON = text("routeReason");
        static final ProcessVariable<String, String> AFFECTED_PARTNERS = text("affectedPartners");
        static final ProcessVariable<String, String> TRACK = text("track");
        static final ProcessVariable<String, String> FOLLOWS = text("follows");
        static final ProcessVariable<String, String> NEW_FACTS = text("newFacts");

        private Form() {}
    }
}
