package nl.ketenmanager.escalation;

import org.jspecify.annotations.Nullable;

/** A decision as somebody filled it in at a tier, unchecked. Dates read {@code 2026-12-01}, amounts {@code
 * 1250,50}. */
public record Ballot(
        @Nullable String decision,
        @Nullable String motivation,
        @Nullable String returnTier,
        @Nullable String agreementOwner,
        @Nullable String agreementDue,
        @Nullable String amount,
        @Nullable String subject) {}
