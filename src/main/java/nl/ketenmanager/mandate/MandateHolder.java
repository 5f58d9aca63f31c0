package nl.ketenmanager.mandate;

import java.util.Objects;
import nl.ketenmanager.chain.OfficeCode;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.chain.RoleHolding;
import org.jspecify.annotations.Nullable;

/**
 * To whom a mandate is given: the office first, the person second.
 *
 * @param person only while this person holds the role; empty for whoever holds it, which a ketenmanager never is: what he
 *     was entrusted with, consented to and supported in, no successor inherits
 */
public record MandateHolder(
        Role role,
        @Nullable PartnerCode partner,
        @Nullable OfficeCode office,
        @Nullable String person) {

    /** Whose consent and support it needs is a person, not an office. */
    public boolean isPersonal() {
        return role == Role.KETENMANAGER;
    }

    MandateHolder named(String somebody) {
        return new MandateHolder(role, partner, office, somebody);
    }

    /** Whether somebody who has that role has the mandate: the holder of the role, or who stands in for him. */
    public boolean isHeldBy(String somebody, RoleHolding holding) {
        return role == holding.role()
                && Objects.equals(partner, holding.partner())
                && Objects.equals(office, holding.office())
                && (person == null
                        ? !isPersonal()
                        : person.equals(holding.deputyFor()) || holding.deputyFor() == null && person.equals(somebody));
    }
}
