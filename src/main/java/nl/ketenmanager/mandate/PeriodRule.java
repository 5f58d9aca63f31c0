package nl.ketenmanager.mandate;

import java.util.List;
import nl.ketenmanager.chain.Period;
import nl.ketenmanager.platform.Violation;

/** Time runs forward, and what is over already gives nobody a power. */
final class PeriodRule implements GrantRule {

    @Override
    public List<Violation> broken(Proposal proposal) {
        Period period = proposal.terms().period();
        if (period.isEmpty()) {
            return List.of(Breach.of("PERIOD", "until", "‘Einddatum’ moet na de ‘Ingangsdatum’ liggen."));
        }
        return period.isOverAt(proposal.now())
                ? List.of(Breach.of("PERIOD", "until", "‘Einddatum’ moet in de toekomst liggen."))
                : List.of();
    }
}
