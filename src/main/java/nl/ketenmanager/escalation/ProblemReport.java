package nl.ketenmanager.escalation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A report as somebody filled it in, unchecked: every value may be missing or wrong. */
public record ProblemReport(
        @Nullable String chain,
        @Nullable String title,
        @Nullable String description,
        @Nullable String ownEffort,
        @Nullable String chainInterest,
        @Nullable String impact,
        @Nullable String urgency,
        @Nullable String track,
        @Nullable String route,
        @Nullable String routeReason,
        @Nullable List<String> affectedPartners,
        @Nullable String follows,
        @Nullable String newFacts) {}
