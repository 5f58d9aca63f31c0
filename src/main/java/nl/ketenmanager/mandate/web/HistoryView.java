package nl.ketenmanager.mandate.web;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.ketenmanager.mandate.Mandate;
import nl.ketenmanager.mandate.MandateFact;
import org.jspecify.annotations.Nullable;

/**
 * One entry in the history of a mandate: the grant, or a fact; {@code version} is what the mandate became by it. That a
 * statement was given is for everybody; its words and its document only for who may read those.
 */
record HistoryView(
        int version,
        String kind,
        String label,
        @Nullable String partner,
        Instant effectiveAt,
        Instant recordedAt,
        String recordedBy,
        @Nullable String reason,
        @Nullable String document) {

    static List<HistoryView> of(Mandate mandate, boolean statements) {
        var granted = new HistoryView(
                1,
                "GRANTED",
                "Vastgelegd",
                null,
                mandate.terms().period().from(),
                mandate.recordedAt(),
                mandate.recordedBy(),
                "",
                mandate.document().value().toString());
        return Stream.concat(
                        Stream.of(granted),
                        mandate.facts().stream()
                                .map(fact -> of(fact, statements || !fact.kind().isStatement())))
                .toList();
    }

    private static HistoryView of(MandateFact fact, boolean whole) {
        return new HistoryView(
                1 + fact.number(),
                fact.kind().name(),
                fact.kind().label(),
                fact.partner() == null ? null : fact.partner().value(),
                fact.effectiveAt(),
                fact.recordedAt(),
                fact.recordedBy(),
                whole ? fact.reason() : null,
                whole && fact.document() != null ? fact.document().value().toString() : null);
    }
}
