package nl.ketenmanager.emergency;

import nl.ketenmanager.calendar.Term;
import nl.ketenmanager.chain.Phase;

/** How long each clock of an emergency runs, per phase; the table itself is {@code emergency-policy.dmn}. */
public interface EmergencyPolicy {

    Term term(EmergencyClock clock, Phase phase);
}
