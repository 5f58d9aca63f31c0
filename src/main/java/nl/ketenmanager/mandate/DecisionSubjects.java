package nl.ketenmanager.mandate;

import java.util.List;
import java.util.Optional;
import nl.ketenmanager.chain.ChainCode;
import org.jspecify.annotations.Nullable;

/** The list of subjects that a chain decides about. */
public interface DecisionSubjects {

    /** In the order in which people see them. */
    List<DecisionSubject> of(ChainCode chain);

    default Optional<DecisionSubject> find(ChainCode chain, @Nullable String code) {
        return of(chain).stream().filter(subject -> subject.code().equals(code)).findFirst();
    }
}
