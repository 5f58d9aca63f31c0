package nl.ketenmanager.emergency.process;

/** Every name that bpmn/emergency-policy.dmn and the code share. */
final class EmergencyPolicyModel {
    static final String DECISION = "emergency-policy";

    private EmergencyPolicyModel() {}

    static final class Inputs {
        static final String CLOCK = "clock";
        static final String PHASE = "phase";

        private Inputs() {}
    }

    static final class Outputs {
        static final String TERM = "term";
        static final String UNIT = "unit";

        private Outputs() {}
    }
}
