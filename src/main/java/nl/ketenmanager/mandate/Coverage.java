package nl.ketenmanager.mandate;

import org.jspecify.annotations.Nullable;

/** Whether a mandate covers an act. */
public sealed interface Coverage {

    /** The ground names the mandate as it stands; nobody withdraws it before the transaction ends. */
    record Covered(Ground ground, MandateLine line) implements Coverage {}

    /**
     * None does.
     *
     * @param nearest the one that came closest, if there is any
     */
    record Uncovered(Shortfall shortfall, @Nullable MandateLine nearest) implements Coverage {}
}
