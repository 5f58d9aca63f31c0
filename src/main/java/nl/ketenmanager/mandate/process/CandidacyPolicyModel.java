package nl.ketenmanager.mandate.process;

/** Every name that bpmn/candidacy-policy.dmn and the code share. */
final class CandidacyPolicyModel {
    static final String DECISION = "candidacy-policy";

    private CandidacyPolicyModel() {}

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
