package nl.ketenmanager.mandate;

import java.util.List;
import nl.ketenmanager.platform.Violation;

/** 10:9, first part: a sub-mandate only where the grantor allowed it. */
final class DelegationAllowedRule implements GrantRule {

    @Override
    public List<Violation> broken(Proposal proposal) {
        MandateLine parent = proposal.parent();
        return parent == null || parent.mandate().terms().mayDelegate()
                ? List.of()
                : List.of(Breach.of(
                        "DELEGATION_ALLOWED",
                        "10:9",
                        "parent",
                        "Mandaat %d staat geen ondermandaat toe. Vraag %s om dat wel te doen."
                                .formatted(
                                        parent.mandate().id(),
                                        parent.principal().name(proposal.chain()))));
    }
}
