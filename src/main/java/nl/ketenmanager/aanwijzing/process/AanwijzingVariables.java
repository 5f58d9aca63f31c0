package nl.ketenmanager.aanwijzing.process;

import static nl.ketenmanager.aanwijzing.process.AanwijzingModel.Variables.*;

import nl.ketenmanager.aanwijzing.Aanwijzing;
import nl.ketenmanager.aanwijzing.AanwijzingFollowing;
import nl.ketenmanager.aanwijzing.AanwijzingId;
import nl.ketenmanager.aanwijzing.AanwijzingObjection;
import nl.ketenmanager.aanwijzing.AanwijzingPeople;
import nl.ketenmanager.aanwijzing.AanwijzingStatus;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;

/** Puts where an aanwijzing stands into its process: keys, dates, groups and flags. */
@Component
class AanwijzingVariables {
    private final AanwijzingPeople people;

    AanwijzingVariables(AanwijzingPeople people) {
        this.people = people;
    }

    static AanwijzingId id(VariableScope scope) {
        return new AanwijzingId(ESCALATION_ID.get(scope), NUMBER.get(scope));
    }

    void given(VariableScope scope, Aanwijzing a) {
        var proposal = a.proposal();
        ESCALATION_ID.set(scope, a.id().escalation());
        CHAIN.set(scope, a.chain());
        NUMBER.set(scope, a.id().number());
        DUTY.set(scope, a.binding());
        KETENMANAGER_GROUPS.set(scope, String.join(",", people.ketenmanagerGroups(a)));
        PARTNER_GROUPS.set(scope, String.join(",", people.partnerGroups(a)));
        CONSULTED_PARTNERS.set(scope, proposal.consulted());
        CONSULTATION_SKIPPED.set(scope, proposal.consultationDueAt() == null);
        if (proposal.consultationDueAt() != null && proposal.finaliseDueAt() != null) {
            CONSULTATION_DUE.set(scope, proposal.consultationDueAt());
            FINALISE_DUE.set(scope, proposal.finaliseDueAt());
        }
        standing(scope, a);
    }

    /** After whatever changed: whether it binds, whether it came in, and until when. */
    void standing(VariableScope scope, Aanwijzing a) {
        var issue = a.issue();
        ISSUED.set(scope, issue != null);
        ACKNOWLEDGED.set(scope, a.isAcknowledged());
        if (issue != null) {
            ACKNOWLEDGE_DUE.set(scope, issue.acknowledgeDueAt());
            COMPLIANCE_DUE.set(scope, issue.complianceDueAt());
        }
    }

    void answered(VariableScope scope, AanwijzingFollowing.Answered answered) {
        var a = answered.aanwijzing();
        standing(scope, a);
        OBJECTED.set(scope, answered.objection() != null);
        if (answered.objection() != null) {
            objection(scope, a, answered.objection());
        }
    }

    void decided(VariableScope scope, Aanwijzing a) {
        standing(scope, a);
        OBJECTION_UPHELD.set(scope, a.status() == AanwijzingStatus.OVERTURNED);
    }

    private void objection(VariableScope scope, Aanwijzing a, AanwijzingObjection objection) {
        OBJECTION_SUSPENDS.set(scope, objection.suspends());
        OBJECTION_DUE.set(scope, objection.dueAt());
        BOARD_GROUPS.set(scope, String.join(",", people.boardGroups(a)));
    }
}
