package nl.ketenmanager.mandate;

import java.util.List;
import nl.ketenmanager.platform.Violation;

/** S16, S17: the mandate of a ketenmanager is somebody's own, so there is somebody. */
final class PersonalHolderRule implements GrantRule {

    @Override
    public List<Violation> broken(Proposal proposal) {
        MandateHolder holder = proposal.terms().holder();
        return holder.isPersonal() && holder.person() == null
                ? List.of(Breach.of(
                        "PERSONAL_HOLDER",
                        "holder.person",
                        "Niemand is nu ketenmanager van deze keten. Kies bij ‘Persoon’ voor wie het mandaat is, of benoem"
                                + " eerst een ketenmanager."))
                : List.of();
    }
}
