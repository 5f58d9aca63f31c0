package nl.ketenmanager.mandate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.ketenmanager.chain.PartnerCode;
import org.jspecify.annotations.Nullable;

/**
 * How far a mandate reaches. Without partners, subjects or an amount it is not limited in that direction.
 *
 * @param amountLimit the highest amount in euros
 */
public record MandateScope(
        Set<Power> powers,
        Set<PartnerCode> partners,
        Set<String> subjects,
        @Nullable BigDecimal amountLimit) {

    /** The directions in which one mandate can be wider than another. */
    public enum Dimension {
        POWERS,
        PARTNERS,
        SUBJECTS,
        AMOUNT
    }

    public MandateScope {
        powers = Set.copyOf(powers);
        partners = Set.copyOf(partners);
        subjects = Set.copyOf(subjects);
    }

    /** Where this reaches further than the other. */
    public List<Dimension> widerThan(MandateScope other) {
        var wider = new ArrayList<Dimension>();
        if (!other.powers.containsAll(powers)) {
            wider.add(Dimension.POWERS);
        }
        if (!isWithin(partners, other.partners)) {
            wider.add(Dimension.PARTNERS);
        }
        if (!isWithin(subjects, other.subjects)) {
            wider.add(Dimension.SUBJECTS);
        }
        if (other.amountLimit != null && (amountLimit == null || amountLimit.compareTo(other.amountLimit) > 0)) {
            wider.add(Dimension.AMOUNT);
        }
        return wider;
    }

    boolean reaches(List<PartnerCode> bound) {
        return partners.isEmpty() || partners.containsAll(bound);
    }

    /** Only a decision has a subject; one that is not stated lies outside a mandate that names its subjects. */
    boolean reaches(Act act) {
        return (subjects.isEmpty()
                || !act.power().decides()
                || act.subject() != null && subjects.contains(act.subject()));
    }

    /** Only a decision commits money. */
    boolean allows(Act act) {
        return amountLimit == null
                || act.amount() == null
                || !act.power().decides()
                || act.amount().compareTo(amountLimit) <= 0;
    }

    private static <T> boolean isWithin(Set<T> some, Set<T> others) {
        return others.isEmpty() || !some.isEmpty() && others.containsAll(some);
    }
}
