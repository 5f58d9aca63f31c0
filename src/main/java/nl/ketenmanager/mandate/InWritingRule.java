package nl.ketenmanager.mandate;

import java.util.List;
import nl.ketenmanager.platform.Violation;

/** 10:5: a general mandate, and every mandate to somebody who does not work under the grantor, is given in writing. */
final class InWritingRule implements GrantRule {

    @Override
    public List<Violation> broken(Proposal proposal) {
        return proposal.inWriting()
                ? List.of()
                : List.of(
                        Breach.of(
                                "IN_WRITING",
                                "10:5",
                                "document",
                                "Voeg bij ‘Document’ het ondertekende mandaatbesluit toe: een mandaat wordt schriftelijk gegeven."));
    }
}
