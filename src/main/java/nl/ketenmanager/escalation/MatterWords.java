package nl.ketenmanager.escalation;

import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.mandate.DecisionSubjects;
import org.springframework.stereotype.Component;

/** Says what a decision in a chain was about, in the words of that chain; empty where nothing was decided. */
@Component
class MatterWords {
    private final DecisionSubjects subjects;

    MatterWords(DecisionSubjects subjects) {
        this.subjects = subjects;
    }

    String of(Chain chain, Visit.Exit exit) {
        var authority = exit.authority();
        return authority == null ? "" : of(chain, authority.matter());
    }

    String of(Chain chain, OfficeDecision.Given given) {
        var agreement = given.agreement();
        return agreement == null ? "" : of(chain, agreement.matter());
    }

    private String of(Chain chain, Visit.Matter matter) {
        return new Matters(subjects.of(chain.code())).inWords(matter);
    }
}
