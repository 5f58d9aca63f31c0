package nl.ketenmanager.mandate;

import java.util.List;
import java.util.Optional;
import nl.ketenmanager.chain.ChainCode;
import org.jspecify.annotations.Nullable;

/** The list of subjects that a chain decides about. */
public interface DecisionSubjects {

    /** In the order in which people see them. */
    List<DecisionSubject> of(ChainCode chain);

    /** What a decision is on that names no subject: what is not said is not decided. */
    default DecisionSubject ordinary(ChainCode chain) {
        return of(chain).stream()
                .filter(DecisionSubject::ordinary)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no ordinary subject in chain " + chain));
    }

    /** Awb 10:3: whether a mandate can be the ground at all; what is not on the list cannot be decided on one. */
    default boolean allowMandate(Act act) {
        return !act.power().decides()
                || find(act.chain(), act.subject())
                        .map(DecisionSubject::isMandatable)
                        .orElse(false);
    }

    default Optional<DecisionSubject> find(ChainCode chain, @Nullable String code) {
        return of(chain).stream().filter(subject -> subject.code().equals(code)).findFirst();
    }
}
