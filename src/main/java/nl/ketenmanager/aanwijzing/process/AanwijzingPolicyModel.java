package nl.ketenmanager.aanwijzing.process;

/** Every name that bpmn/aanwijzing-policy.dmn and the code share. */
final class AanwijzingPolicyModel {
    static final String DECISION = "aanwijzing-policy";

    private AanwijzingPolicyModel() {}

    static final class Inputs {
        static final String PHASE = "phase";

        private Inputs() {}
    }

    static final class Outputs {
        static final String CONSULTATION_TERM = "consultationTerm";
        static final String CONSULTATION_UNIT = "consultationUnit";
        static final String FINALISE_TERM = "finaliseTerm";
        static final String FINALISE_UNIT = "finaliseUnit";
        static final String ACKNOWLEDGE_TERM = "acknowledgeTerm";
        static final String ACKNOWLEDGE_UNIT = "acknowledgeUnit";
        static final String OBJECTION_TERM = "objectionTerm";
        static final String OBJECTION_UNIT = "objectionUnit";

        private Outputs() {}
    }
}
