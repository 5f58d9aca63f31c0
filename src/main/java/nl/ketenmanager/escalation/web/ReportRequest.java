package nl.ketenmanager.escalation.web;

import java.util.List;
import nl.ketenmanager.escalation.ProblemReport;
import org.jspecify.annotations.Nullable;

/** A problem as a program sends it; what is missing is refused by name. */
record ReportRequest(
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
        @Nullable String newFacts) {

    ProblemReport report() {
        return new ProblemReport(
                chain,
                title,
                description,
                ownEffort,
                chainInterest,
                impact,
                urgency,
                track,
                route,
                routeReason,
                affectedPartners,
                follows,
                newFacts);
    }
}
