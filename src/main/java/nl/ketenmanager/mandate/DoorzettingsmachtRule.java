package nl.ketenmanager.mandate;

import java.util.ArrayList;
import java.util.List;
import nl.ketenmanager.chain.Capability;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.platform.Violation;

/** S5, S25: to push through is the ketenmanager's alone, in a chain that works with it. */
final class DoorzettingsmachtRule implements GrantRule {

    @Override
    public List<Violation> broken(Proposal proposal) {
        var broken = new ArrayList<Violation>();
        var powers = proposal.terms().scope().powers().stream()
                .filter(Power::isDoorzettingsmacht)
                .sorted()
                .toList();
        for (Power power : powers) {
            Capability needed = power == Power.AANWIJZING ? Capability.AANWIJZING : Capability.DOORZETTINGSMACHT;
            if (!proposal.chain().has(needed)) {
                broken.add(Breach.of(
                        "DOORZETTINGSMACHT",
                        "powers",
                        "De keten %s werkt zonder ‘%s’."
                                .formatted(proposal.chain().name(), needed.label())));
            }
            if (proposal.terms().holder().role() != Role.KETENMANAGER) {
                broken.add(Breach.of(
                        "DOORZETTINGSMACHT",
                        "powers",
                        "‘%s’ is doorzettingsmacht: alleen de ketenmanager kan die krijgen.".formatted(power.label())));
            }
        }
        return broken;
    }
}
