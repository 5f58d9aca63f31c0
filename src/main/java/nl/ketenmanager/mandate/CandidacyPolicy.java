package nl.ketenmanager.mandate;

import nl.ketenmanager.calendar.Term;
import nl.ketenmanager.chain.Phase;

/** How long each clock of a candidacy runs. */
public interface CandidacyPolicy {
    Term term(CandidacyClock clock, Phase phase);
}
