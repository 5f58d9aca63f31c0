package nl.ketenmanager.mandate;

import java.time.Instant;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.document.Upload;
import org.jspecify.annotations.Nullable;

/**
 * A consent, support statement or withdrawal as somebody wants it in the register.
 *
 * @param partner whose support it is; the one that the caller directs when it is not given
 * @param effectiveAt from when it works; at once when it is not given
 * @param by the login of whoever records it
 */
public record FactRequest(
        FactKind kind,
        @Nullable PartnerCode partner,
        @Nullable Instant effectiveAt,
        String reason,
        @Nullable Upload document,
        String by) {}
