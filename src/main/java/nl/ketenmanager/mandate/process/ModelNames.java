package nl.ketenmanager.mandate.process;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ketenmanager.mandate.process.MandateGrantModel.Variables;
import nl.ketenmanager.platform.ProcessVariable;

/** The variables that the models of this module keep themselves; no form may hand them in. */
final class ModelNames {
    static final Set<String> CANDIDACY = Stream.of(
                    Variables.SUPPORTERS,
                    Variables.SUPPORTER,
                    Variables.CANDIDATE_GROUPS,
                    Variables.EMPLOYER_GROUPS,
                    Variables.BOARD_GROUPS,
                    Variables.STATEMENTS_DUE,
                    Variables.REFUSED_BY,
                    Variables.DECIDE_DUE,
                    Variables.APPOINTED)
            .map(ProcessVariable::name)
            .collect(Collectors.toUnmodifiableSet());

    static final Set<String> REVIEW = Stream.of(
                    MandateReviewModel.Variables.BOARD_GROUPS,
                    MandateReviewModel.Variables.BUREAU_GROUPS,
                    MandateReviewModel.Variables.REVIEW_DUE,
                    MandateReviewModel.Variables.WANTED,
                    MandateReviewModel.Variables.CARRY_OUT_DUE)
            .map(ProcessVariable::name)
            .collect(Collectors.toUnmodifiableSet());

    private ModelNames() {}
}
