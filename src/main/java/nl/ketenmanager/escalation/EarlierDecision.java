package nl.ketenmanager.escalation;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Awb 10:3: who took the decision that a case wants reconsidered, himself or through somebody who stood in for him. */
@Component
class EarlierDecision {
    private final Escalations escalations;

    EarlierDecision(Escalations escalations) {
        this.escalations = escalations;
    }

    Set<String> deciders(Escalation e) {
        var again = e.problem().reconsideration();
        return again == null
                ? Set.of()
                : escalations.find(again.follows()).stream()
                        .flatMap(EarlierDecision::closedBy)
                        .collect(Collectors.toSet());
    }

    private static Stream<String> closedBy(Escalation earlier) {
        return Stream.concat(
                earlier.closure().map(Escalation.Closure::by).stream(),
                earlier
                        .visit()
                        .map(Visit::exit)
                        .map(Visit.Exit::ground)
                        .flatMap(ground -> Optional.ofNullable(ground.deputyFor()))
                        .stream());
    }
}
