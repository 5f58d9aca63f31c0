package nl.ketenmanager.mandate;

import java.util.List;
import java.util.Optional;
import nl.ketenmanager.calendar.DutchTime;
import nl.ketenmanager.chain.Period;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.platform.Violation;

/** S3: one body never has two mandates for a ketenmanager at one moment, not even while one waits for consent. */
final class OneKetenmanagerMandateRule implements GrantRule {

    @Override
    public List<Violation> broken(Proposal proposal) {
        MandateTerms own = proposal.terms();
        if (own.holder().role() != Role.KETENMANAGER || proposal.parent() != null) {
            return List.of();
        }
        return proposal.recorded().stream()
                .map(MandateLine::mandate)
                .filter(other -> other.terms().parent() == null
                        && other.terms().holder().role() == Role.KETENMANAGER
                        && other.terms().grantor().equals(own.grantor()))
                .filter(other ->
                        reserved(other, proposal).filter(own.period()::overlaps).isPresent())
                .findFirst()
                .map(other -> Breach.of(
                        "ONE_KETENMANAGER_MANDATE",
                        "from",
                        "In deze periode heeft de ketenmanager al een mandaat van %s: nummer %d, vanaf %s. Trek dat eerst in, of"
                                        .formatted(
                                                own.grantor().name(proposal.chain()),
                                                other.id(),
                                                DutchTime.brief(
                                                        other.terms().period().from()))
                                + " kies een latere ingangsdatum."))
                .map(List::of)
                .orElseGet(List::of);
    }

    @Override
    public boolean isAboutTheRegister() {
        return true;
    }

    private static Optional<Period> reserved(Mandate other, Proposal proposal) {
        var end = other.withdrawnFrom(proposal.now()).orElse(null);
        return other.terms().period().intersect(new Period(java.time.Instant.EPOCH, end));
    }
}
