package nl.ketenmanager.aanwijzing;

import nl.ketenmanager.chain.Phase;

/** The terms of an aanwijzing, per phase of the chain; data that a process owner changes. */
public interface AanwijzingPolicy {

    AanwijzingTerms terms(Phase phase);
}
