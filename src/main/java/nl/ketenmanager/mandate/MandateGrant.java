package nl.ketenmanager.mandate;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Period;
import nl.ketenmanager.document.Upload;
import nl.ketenmanager.mandate.MandateLedger.RequestKey;
import org.jspecify.annotations.Nullable;

/**
 * A mandate as somebody wants it in the register; without a start it begins at once.
 *
 * @param by the login of whoever registers it
 */
public record MandateGrant(
        ChainCode chain,
        Grantor grantor,
        MandateHolder holder,
        MandateKind kind,
        MandateScope scope,
        @Nullable Instant from,
        @Nullable Instant until,
        boolean mayDelegate,
        @Nullable PartnerCode employer,
        @Nullable Long parent,
        @Nullable Upload document,
        String by,
        @Nullable RequestKey request) {

    MandateTerms terms(Instant now) {
        return new MandateTerms(
                chain,
                grantor,
                holder,
                kind,
                scope,
                new Period(from == null ? now : precise(from), until == null ? null : precise(until)),
                mayDelegate,
                employer,
                parent);
    }

    MandateGrant toPerson(String person) {
        return new MandateGrant(
                chain,
                grantor,
                holder.named(person),
                kind,
                scope,
                from,
                until,
                mayDelegate,
                employer,
                parent,
                document,
                by,
                request);
    }

    private static Instant precise(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS);
    }
}
