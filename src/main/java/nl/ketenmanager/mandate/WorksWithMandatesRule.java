package nl.ketenmanager.mandate;

import java.util.ArrayList;
import java.util.List;
import nl.ketenmanager.chain.Capability;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.platform.Violation;

/** A chain without mandates, or without a ketenmanager, has none to give; doorzettingsmacht always needs one. */
final class WorksWithMandatesRule implements GrantRule {

    @Override
    public List<Violation> broken(Proposal proposal) {
        var broken = new ArrayList<Violation>();
        var powers = proposal.terms().scope().powers();
        if (!proposal.chain().has(Capability.MANDATES) && !powers.stream().allMatch(Power::isDoorzettingsmacht)) {
            broken.add(without("chain", Capability.MANDATES, proposal));
        }
        if (proposal.terms().holder().role() == Role.KETENMANAGER
                && !proposal.chain().has(Capability.KETENMANAGER)) {
            broken.add(without("holder.role", Capability.KETENMANAGER, proposal));
        }
        return broken;
    }

    private static Violation without(String field, Capability capability, Proposal proposal) {
        return Breach.of(
                "WORKS_WITH_MANDATES",
                field,
                "De keten %s werkt zonder ‘%s’.".formatted(proposal.chain().name(), capability.label()));
    }
}
