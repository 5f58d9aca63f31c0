package nl.ketenmanager.mandate;

import java.util.ArrayList;
import java.util.List;
import nl.ketenmanager.platform.Violation;

/** 10:3: rule-making, and what needs a qualified majority, cannot be mandated. */
final class MandatableRule implements GrantRule {

    @Override
    public List<Violation> broken(Proposal proposal) {
        var broken = new ArrayList<Violation>();
        for (String code : proposal.terms().scope().subjects().stream().sorted().toList()) {
            var subject = proposal.subjects().stream()
                    .filter(one -> one.code().equals(code))
                    .findFirst();
            if (subject.isEmpty()) {
                broken.add(Breach.of(
                        "SUBJECT_KNOWN",
                        "subjects",
                        "Het onderwerp ‘%s’ staat niet in de lijst van deze keten.".formatted(code)));
            } else if (subject.get().ruleMaking()) {
                broken.add(notMandatable(subject.get(), "regels stellen"));
            } else if (subject.get().qualifiedMajority()) {
                broken.add(notMandatable(subject.get(), "een besluit met een versterkte meerderheid"));
            }
        }
        return broken;
    }

    private static Violation notMandatable(DecisionSubject subject, String what) {
        return Breach.of(
                "NOT_MANDATABLE",
                "10:3",
                "subjects",
                "Voor ‘%s’ kan geen mandaat worden gegeven: dat is %s.".formatted(subject.label(), what));
    }
}
