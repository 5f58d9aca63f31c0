package nl.ketenmanager.support;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ketenmanager.escalation.ProblemReport;
import org.jspecify.annotations.Nullable;

/** A chain problem as a test reports it: complete and correct, except where the test says otherwise. */
public record Problem(Map<String, @Nullable String> fields, List<String> affected) {

    public static Problem touching(String... partners) {
        return new Problem(
                Map.of(
                        "title", "Leveringen blijven uit",
                        "description", "Sinds maandag komen de leveringen niet aan.",
                        "ownEffort", "De leverancier is gebeld en de wachtrij is nagekeken.",
                        "chainInterest", "Uitkeringen komen op tijd",
                        "impact", "MEDIUM",
                        "urgency", "NORMAL",
                        "route", "TIERED"),
                List.of(partners));
    }

    public Problem with(String field, @Nullable String value) {
        Map<String, @Nullable String> changed = new HashMap<>(fields);
        changed.put(field, value);
        return new Problem(changed, affected);
    }

    public Problem urgent() {
        return with("urgency", "HIGH");
    }

    /** Straight to the ketenmanager. */
    public Problem direct(@Nullable String reason) {
        return with("route", "DIRECT").with("routeReason", reason);
    }

    ProblemReport report(OwnChain chain) {
        return new ProblemReport(
                chain.code().value(),
                fields.get("title"),
                fields.get("description"),
                fields.get("ownEffort"),
                fields.get("chainInterest"),
                fields.get("impact"),
                fields.get("urgency"),
                fields.get("track"),
                fields.get("route"),
                fields.get("routeReason"),
                affected,
                fields.get("follows"),
                fields.get("newFacts"));
    }
}
