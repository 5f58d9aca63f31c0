package nl.ketenmanager.mandate;

import java.util.List;
import nl.ketenmanager.platform.Violation;

/** 10:9: nobody gives on what he does not have, or has no longer. */
final class ParentInForceRule implements GrantRule {

    @Override
    public List<Violation> broken(Proposal proposal) {
        MandateLine parent = proposal.parent();
        if (parent == null) {
            return List.of();
        }
        boolean usable = parent.window(proposal.now())
                .filter(window -> window.overlaps(proposal.terms().period()) && !window.isOverAt(proposal.now()))
                .isPresent();
        return usable
                ? List.of()
                : List.of(Breach.of(
                        "PARENT_IN_FORCE",
                        "10:9",
                        "parent",
                        "Mandaat %d geldt niet in deze periode: %s."
                                .formatted(
                                        parent.mandate().id(),
                                        parent.status(proposal.now(), proposal.now())
                                                .label()
                                                .toLowerCase(java.util.Locale.ROOT))));
    }

    @Override
    public boolean isAboutTheRegister() {
        return true;
    }
}
