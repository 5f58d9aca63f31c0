package nl.ketenmanager.chain;

/** A phase that a chain was in, from when until when, why, and who recorded it. */
public record PhasePeriod(Phase phase, Period period, String reason, String recordedBy) {}
