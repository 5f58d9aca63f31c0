package nl.ketenmanager.mandate;

import java.util.List;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.platform.Violation;

/** Only who sits in a body of the chain decides; the ketenbureau never does. */
final class DecidingHolderRule implements GrantRule {

    @Override
    public List<Violation> broken(Proposal proposal) {
        Role role = proposal.terms().holder().role();
        if (role.tier().isPresent()) {
            return List.of();
        }
        return List.of(Breach.of(
                "DECIDING_HOLDER",
                "holder.role",
                role == Role.KETENBUREAU
                        ? "Het ketenbureau bereidt voor en legt vast, maar besluit nooit. Kies bij ‘Rol’ een andere."
                        : "Wie de rol ‘%s’ heeft, besluit niet in een keten. Kies bij ‘Rol’ een andere."
                                .formatted(role.label())));
    }
}
