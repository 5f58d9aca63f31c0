package nl.ketenmanager.escalation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.mandate.DecisionSubject;
import nl.ketenmanager.platform.RefusedException;
import nl.ketenmanager.platform.Violation;
import org.jspecify.annotations.Nullable;

/** Turns a filled-in decision into a choice that this tier can make, or refuses it with everything that is wrong. */
final class BallotCheck {
    private final Chain chain;
    private final Tier tier;
    private final LocalDate today;
    private final List<Violation> violations = new ArrayList<>();

    BallotCheck(Chain chain, Tier tier, LocalDate today) {
        this.chain = chain;
        this.tier = tier;
        this.today = today;
    }

    /** What it is about; what is wrong with that is said together with what is wrong with the choice. */
    Visit.Matter matter(Ballot ballot, List<DecisionSubject> subjects) {
        return new MatterCheck(subjects, violations).matter(ballot);
    }

    Choice choice(Ballot ballot) {
        var decision = Codes.check(DecisionCode.class, "decision", "Besluit", ballot.decision(), violations);
        var motivation = CaseFields.MOTIVATION.check(ballot.motivation(), violations);
        var agreements = new AgreementCheck(chain, today, violations);
        var choice = decision.flatMap(code -> switch (code) {
            case RESOLVE ->
                agreements
                        .required(ballot.agreementOwner(), ballot.agreementDue(), motivation)
                        .map(agreement -> (Choice) new Choice.Resolve(agreement.content(), agreement));
            case DECIDE ->
                agreements
                        .required(ballot.agreementOwner(), ballot.agreementDue(), motivation)
                        .map(agreement -> (Choice) new Choice.Decide(agreement.content(), agreement));
            case FORWARD -> motivation.map(text -> (Choice) new Choice.Forward(text));
            case RETURN -> {
                var agreement = agreements.optional(ballot.agreementOwner(), ballot.agreementDue(), motivation);
                var to = lower(ballot.returnTier());
                yield motivation.flatMap(text -> to.map(lower -> (Choice) new Choice.Return(text, lower, agreement)));
            }
        });
        if (!violations.isEmpty()) {
            throw new RefusedException(violations);
        }
        return choice.orElseThrow();
    }

    private Optional<Tier> lower(@Nullable String code) {
        var lower = Ladder.of(chain).below(tier);
        if (lower.isEmpty()) {
            violations.add(new Violation(
                    "decision", "Dit is de laagste trede; terugleggen kan hier niet. Kies bij ‘Besluit’ iets anders."));
            return Optional.empty();
        }
        var known = lower.stream()
                .filter(candidate -> candidate.name().equals(code))
                .findFirst();
        if (known.isEmpty()) {
            violations.add(new Violation(
                    "returnTier",
                    "Kies bij ‘Terugleggen bij’ een lagere trede: %s."
                            .formatted(Names.enumeration(
                                    "of", lower.stream().map(Enum::name).toList()))));
        }
        return known;
    }
}
