package nl.ketenmanager.mandate;

import java.util.List;
import nl.ketenmanager.platform.Violation;

/** Nobody registers a power for himself. */
final class NotToYourselfRule implements GrantRule {

    @Override
    public List<Violation> broken(Proposal proposal) {
        MandateHolder holder = proposal.terms().holder();
        boolean himself = proposal.by().equals(holder.person())
                || proposal.chains().rolesOf(proposal.by()).stream()
                        .anyMatch(holding -> holding.deputyFor() == null
                                && proposal.terms().chain().equals(holding.chain())
                                && holder.isHeldBy(proposal.by(), holding));
        return himself
                ? List.of(Breach.of(
                        "NOT_TO_YOURSELF", "holder", "U kunt uzelf geen mandaat geven. Laat een ander dit vastleggen."))
                : List.of();
    }
}
