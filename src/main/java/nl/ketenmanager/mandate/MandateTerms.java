package nl.ketenmanager.mandate;

import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Period;
import org.jspecify.annotations.Nullable;

/**
 * What was granted; it never changes.
 *
 * @param employer under whom a holder works who has no partner in his role, if that is a partner of the chain
 * @param parent the mandate that a sub-mandate rests on
 */
public record MandateTerms(
        ChainCode chain,
        Grantor grantor,
        MandateHolder holder,
        MandateKind kind,
        MandateScope scope,
        Period period,
        boolean mayDelegate,
        @Nullable PartnerCode employer,
        @Nullable Long parent) {

    /** Who consents beside the holder (Awb 10:4); empty when that is somebody outside the chain. */
    public @Nullable PartnerCode employingPartner() {
        return holder.partner() != null ? holder.partner() : employer;
    }
}
