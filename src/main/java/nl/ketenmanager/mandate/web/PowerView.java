package nl.ketenmanager.mandate.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import nl.ketenmanager.document.DocumentId;
import nl.ketenmanager.mandate.PowerRow;
import org.jspecify.annotations.Nullable;

/** A row of the power matrix; without a tier it is for every tier, without an {@code until} it has no end yet. */
record PowerView(
        long id,
        String power,
        String role,
        @Nullable String tier,
        @Nullable BigDecimal amountLimit,
        String basis,
        boolean notByInitiator,
        Instant from,
        @Nullable Instant until,
        String reason,
        String recordedBy,
        @Nullable String endedReason,
        @Nullable String endedBy,

        @Schema(description = "Number of the signed decision of the board; none for the default of a new chain")
        @Nullable
        String document,

        @Nullable String endedDocument) {

    static PowerView of(PowerRow row) {
        return new PowerView(
                row.id(),
                row.power().name(),
                row.role().name(),
                row.tier() == null ? null : row.tier().name(),
                row.amountLimit(),
                row.basis().name(),
                row.notByInitiator(),
                row.period().from(),
                row.period().until(),
                row.reason(),
                row.recordedBy(),
                row.endedReason(),
                row.endedBy(),
                text(row.document()),
                text(row.endedDocument()));
    }

    private static @Nullable String text(@Nullable DocumentId document) {
        return document == null ? null : document.value().toString();
    }
}
