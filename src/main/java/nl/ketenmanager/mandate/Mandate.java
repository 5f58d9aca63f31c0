package nl.ketenmanager.mandate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.ketenmanager.chain.Period;
import nl.ketenmanager.document.DocumentId;
import nl.ketenmanager.mandate.MandateNeeds.Missing;

/**
 * A mandate as recorded: what was granted and every fact that followed. What it means at a moment is folded from these;
 * {@code known} is the moment as of which one looks.
 */
public record Mandate(
        long id,
        MandateTerms terms,
        MandateNeeds needs,
        DocumentId document,
        String documentSha256,
        Instant recordedAt,
        String recordedBy,
        List<MandateFact> facts) {

    public Mandate {
        facts = List.copyOf(facts);
    }

    /** Rises with every fact, so that an act can name the mandate as it stood. */
    public int version(Instant known) {
        return 1 + known(known).size();
    }

    boolean isKnown(Instant known) {
        return !recordedAt.isAfter(known);
    }

    /** The period in which it holds by itself, whatever it rests on; empty when it never does, as far as known. */
    Optional<Period> ownWindow(Instant known) {
        return isKnown(known)
                ? completeSince(known)
                        .flatMap(
                                since -> new Period(since, withdrawnFrom(known).orElse(null)).intersect(terms.period()))
                : Optional.empty();
    }

    public Optional<Instant> withdrawnFrom(Instant known) {
        return known(known).stream()
                .filter(fact -> fact.kind() == FactKind.WITHDRAWN)
                .map(MandateFact::effectiveAt)
                .min(Comparator.naturalOrder());
    }

    /** What is not there yet at that moment; once everything stood at once, nothing is missing any more (S16). */
    public List<Missing> missing(Instant at, Instant known) {
        if (completeSince(known).filter(since -> !since.isAfter(at)).isPresent()) {
            return List.of();
        }
        var missing = new ArrayList<>(needs.all());
        missing.removeAll(standing(at, known));
        return missing;
    }

    /** The first moment at which everything that it needs stood at once. */
    private Optional<Instant> completeSince(Instant known) {
        List<Missing> needed = needs.all();
        if (needed.isEmpty()) {
            return Optional.of(terms.period().from());
        }
        return known(known).stream()
                .map(MandateFact::effectiveAt)
                .sorted()
                .filter(moment -> standing(moment, known).containsAll(needed))
                .findFirst();
    }

    Set<Missing> standing(Instant at, Instant known) {
        var standing = new HashSet<Missing>();
        known(known).stream()
                .filter(fact -> !fact.effectiveAt().isAfter(at))
                .sorted(Comparator.comparing(MandateFact::effectiveAt).thenComparing(MandateFact::number))
                .forEach(fact -> {
                    switch (fact.kind()) {
                        case CONSENT_HOLDER, CONSENT_EMPLOYER, SUPPORT_GIVEN ->
                            standing.add(new Missing(fact.kind(), fact.partner()));
                        case SUPPORT_WITHDRAWN -> standing.remove(new Missing(FactKind.SUPPORT_GIVEN, fact.partner()));
                        case WITHDRAWN -> {}
                    }
                });
        return standing;
    }

    List<MandateFact> known(Instant known) {
        return facts.stream().filter(fact -> !fact.recordedAt().isAfter(known)).toList();
    }
}
