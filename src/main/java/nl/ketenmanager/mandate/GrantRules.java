package nl.ketenmanager.mandate;

import java.util.List;
import java.util.stream.Stream;
import nl.ketenmanager.platform.ConflictException;
import nl.ketenmanager.platform.RefusedException;
import nl.ketenmanager.platform.Violation;

/** All rules together: whoever breaks several hears of all of them at once. */
final class GrantRules {
    static final List<GrantRule> ALL = List.of(
            new WorksWithMandatesRule(),
            new KnownPartiesRule(),
            new PeriodRule(),
            new AmountRule(),
            new DecidingHolderRule(),
            new PersonalHolderRule(),
            new NotToYourselfRule(),
            new DoorzettingsmachtRule(),
            new GrantorReachRule(),
            new MandatableRule(),
            new InWritingRule(),
            new DelegationAllowedRule(),
            new NeverWiderRule(),
            new ParentInForceRule(),
            new OneKetenmanagerMandateRule());

    private GrantRules() {}

    static List<Violation> broken(Proposal proposal) {
        return ALL.stream().flatMap(rule -> rule.broken(proposal).stream()).toList();
    }

    /** @param others what else is wrong, with the file for instance */
    static void refuse(Proposal proposal, List<Violation> others) {
        var unsound = Stream.concat(others.stream(), of(proposal, false)).toList();
        var unfit = of(proposal, true).toList();
        if (!unsound.isEmpty()) {
            throw new RefusedException(
                    Stream.concat(unsound.stream(), unfit.stream()).toList());
        }
        if (!unfit.isEmpty()) {
            throw new ConflictException(unfit);
        }
    }

    private static Stream<Violation> of(Proposal proposal, boolean aboutTheRegister) {
        return ALL.stream()
                .filter(rule -> rule.isAboutTheRegister() == aboutTheRegister)
                .flatMap(rule -> rule.broken(proposal).stream());
    }
}
