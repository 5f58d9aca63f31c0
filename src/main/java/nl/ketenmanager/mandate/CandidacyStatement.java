package nl.ketenmanager.mandate;

import java.time.Instant;
import nl.ketenmanager.calendar.DutchTime;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.document.DocumentId;
import org.jspecify.annotations.Nullable;

/**
 * The word of one party on a candidacy; it is given once and stays.
 *
 * @param partner whose support it is
 * @param document the signed paper, if it was given on one
 */
public record CandidacyStatement(
        CandidacyParty party,
        @Nullable PartnerCode partner,
        boolean given,
        String reason,
        String by,
        Instant at,
        @Nullable DocumentId document) {

    FactKind kind() {
        return switch (party) {
            case CANDIDATE -> FactKind.CONSENT_HOLDER;
            case EMPLOYER -> FactKind.CONSENT_EMPLOYER;
            case PARTNER -> FactKind.SUPPORT_GIVEN;
        };
    }

    /** The same word in the register of mandates: it works from when it is recorded there, never before. */
    MandateFact fact(int number, Instant recordedAt) {
        String when = "Gegeven op %s. ".formatted(DutchTime.brief(at));
        return new MandateFact(number, kind(), partner, recordedAt, recordedAt, by, when + reason, document);
    }
}
