package nl.ketenmanager.escalation.process;

/** Every name that bpmn/tier-policy.dmn and the code share. */
final class TierPolicyModel {
    static final String DECISION = "tier-policy";

    private TierPolicyModel() {}

    static final class Inputs {
        static final String PHASE = "phase";
        static final String TIER = "tier";
        static final String URGENCY = "urgency";
        static final String ROUTE = "route";

        private Inputs() {}
    }

    static final class Outputs {
        static final String TERM = "term";
        static final String UNIT = "unit";
        static final String TAKE_UP = "takeUpPercentage";
        static final String REMINDER = "reminderPercentage";
        static final String STANDPOINT = "standpointPercentage";
        static final String ON_DEADLINE = "onDeadline";
        static final String REPEAT = "repeatPercentage";
        static final String KETENMANAGER_SEES = "ketenmanagerSees";

        private Outputs() {}
    }
}
