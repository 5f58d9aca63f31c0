package nl.ketenmanager.aanwijzing;

import java.util.List;
import nl.ketenmanager.chain.PartnerCode;
import org.jspecify.annotations.Nullable;

/**
 * What the giver of an aanwijzing has to answer for beside why he gives it; each only where it is due (ADR-0024).
 *
 * @param newGround what is new since the board ended an earlier one to this partner about this case
 * @param carriesOut which decision of a higher body about this case it carries out, and how
 */
public record AanwijzingAccount(
        @Nullable LeftOut leftOut,
        @Nullable String newGround,
        @Nullable String carriesOut) {
    static final AanwijzingAccount NONE = new AanwijzingAccount(null, null, null);

    /** Involved partners whose line managers are not consulted, and why: doorzettingsmacht towards them (S4). */
    public record LeftOut(List<PartnerCode> partners, String because) {

        public LeftOut {
            partners = List.copyOf(partners);
        }
    }

    boolean leavesOut(PartnerCode partner) {
        return leftOut != null && leftOut.partners().contains(partner);
    }

    /** A decision that was taken after it was proposed is accounted for when it is issued. */
    AanwijzingAccount carryingOut(@Nullable String decision) {
        return decision == null ? this : new AanwijzingAccount(leftOut, newGround, decision);
    }
}
