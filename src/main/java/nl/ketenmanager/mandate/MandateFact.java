package nl.ketenmanager.mandate;

import java.time.Instant;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.document.DocumentId;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a mandate. It works from {@code effectiveAt} and is known from {@code recordedAt}, which is
 * never later: nothing works backwards.
 *
 * @param partner whose support it is
 */
public record MandateFact(
        int number,
        FactKind kind,
        @Nullable PartnerCode partner,
        Instant effectiveAt,
        Instant recordedAt,
        String recordedBy,
        String reason,
        @Nullable DocumentId document) {}
