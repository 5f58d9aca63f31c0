package nl.ketenmanager.mandate;

import java.math.BigDecimal;
import java.util.List;
import nl.ketenmanager.platform.Violation;

/** A limit is an amount in euros that can be written down. */
final class AmountRule implements GrantRule {
    private static final int EUROS = 13;
    private static final int CENTS = 2;

    @Override
    public List<Violation> broken(Proposal proposal) {
        BigDecimal limit = proposal.terms().scope().amountLimit();
        return limit == null
                        || limit.signum() >= 0 && limit.scale() <= CENTS && limit.precision() - limit.scale() <= EUROS
                ? List.of()
                : List.of(Breach.of(
                        "AMOUNT",
                        "amountLimit",
                        "‘Hoogste bedrag’ is een bedrag in euro’s, met hoogstens twee cijfers voor de centen."));
    }
}
