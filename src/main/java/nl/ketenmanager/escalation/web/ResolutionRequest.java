package nl.ketenmanager.escalation.web;

import org.jspecify.annotations.Nullable;

/** How a case was solved elsewhere, and who carries that out by when. */
record ResolutionRequest(
        @Nullable String reason,
        @Nullable String agreementOwner,
        @Nullable String agreementDue) {}
