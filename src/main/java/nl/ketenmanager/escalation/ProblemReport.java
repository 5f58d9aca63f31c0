package nl.ketenmanager.escalation;

import java.util.List;
import java.util.stream.Stream;
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
        @Nullable List<@Nullable String> affectedPartners,
        @Nullable String follows,
        @Nullable String newFacts) {

    /** The same for the same report only. */
    String digest() {
        return Digest.of(Stream.of(
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
                newFacts));
    }
}
