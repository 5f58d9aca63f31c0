package nl.ketenmanager.escalation.web;

import java.time.Instant;
import nl.ketenmanager.escalation.OfficeDecision;
import org.jspecify.annotations.Nullable;

/** What one competent office decided at the political tier; without {@code decision} the case still waits for it. */
record OfficeDecisionView(
        int visit,
        String office,
        String onBehalfOf,
        @Nullable String takenUpBy,
        @Nullable String decision,
        @Nullable String motivation,
        @Nullable String returnTier,
        EscalationView.@Nullable Promise agreement,
        @Nullable String signedNote,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {

    static OfficeDecisionView of(OfficeDecision one) {
        var takenUp = one.takenUp();
        var given = one.given();
        String by = takenUp == null ? null : takenUp.by();
        return given == null
                ? new OfficeDecisionView(
                        one.visit(),
                        one.office().value(),
                        one.onBehalfOf(),
                        by,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null)
                : new OfficeDecisionView(
                        one.visit(),
                        one.office().value(),
                        one.onBehalfOf(),
                        by,
                        given.decision().name(),
                        given.motivation(),
                        given.returnTier() == null ? null : given.returnTier().name(),
                        given.agreement() == null ? null : EscalationView.Promise.of(given.agreement()),
                        given.note() == null ? null : given.note().value().toString(),
                        given.by(),
                        given.at());
    }
}
