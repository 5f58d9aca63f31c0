package nl.ketenmanager.chain;

import java.time.Instant;

/** What became of a request to move a chain to another phase. */
public sealed interface PhaseVerdict {

    record Changed(Phase before, Phase after, Instant at) implements PhaseVerdict {}

    /** With the reason in Dutch. */
    record Refused(String reason) implements PhaseVerdict {}
}
