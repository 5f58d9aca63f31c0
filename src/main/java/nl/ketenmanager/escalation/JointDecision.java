package nl.ketenmanager.escalation;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.Tier;

/** Invariant 6: what the competent offices decide together; it counts when every one of them has decided. */
record JointDecision(List<OfficeDecision> offices) {
    private static final Set<DecisionCode> ENDING = Set.of(DecisionCode.RESOLVE, DecisionCode.DECIDE);

    boolean isComplete() {
        return offices.stream().noneMatch(OfficeDecision::isAwaited);
    }

    /**
     * What they agree on: solved if all say so, decided if some call it so, back if all send it to the same tier. Empty
     * when they differ, or when one of them sees no agreement.
     */
    Optional<DecisionCode> common() {
        var codes = given().map(OfficeDecision.Given::decision).collect(Collectors.toSet());
        if (codes.size() > 1) {
            return ENDING.containsAll(codes) ? Optional.of(DecisionCode.DECIDE) : Optional.empty();
        }
        var code = codes.iterator().next();
        boolean differs = code == DecisionCode.FORWARD || (code == DecisionCode.RETURN && tiers().size() > 1);
        return differs ? Optional.empty() : Optional.of(code);
    }

    /** Where all send it back to. */
    Tier returnTier() {
        return tiers().iterator().next();
    }

    /** What all of them decided on, and the money if all named the same; where they differ, each office's own says it. */
    Visit.Matter matter() {
        var matters = withAgreement().stream()
                .map(one -> Objects.requireNonNull(one.given().agreement()).matter())
                .toList();
        var subjects = matters.stream().map(Visit.Matter::subject).distinct().toList();
        var amounts = matters.stream().map(Visit.Matter::amount).distinct().toList();
        return new Visit.Matter(
                subjects.size() == 1 ? subjects.get(0) : null, amounts.size() == 1 ? amounts.get(0) : null);
    }

    List<OfficeDecision> withAgreement() {
        return offices.stream()
                .filter(one -> one.given() != null && one.given().agreement() != null)
                .toList();
    }

    /** One line per office, each saying in whose name (Awb 10:10). */
    String inWords(Chain chain, Names names) {
        return offices.stream()
                .filter(one -> one.given() != null)
                .map(one -> "Namens %s (%s), %s: %s"
                        .formatted(
                                one.theOffice(),
                                names.person(one.given().by()),
                                what(chain, one.given()),
                                one.given().motivation()))
                .collect(Collectors.joining("\n"));
    }

    static String what(Chain chain, OfficeDecision.Given given) {
        return switch (given.decision()) {
            case RESOLVE, DECIDE -> given.decision().label().toLowerCase(Locale.ROOT);
            case FORWARD -> "geen overeenstemming";
            case RETURN -> "terug naar " + Names.theBody(chain, Objects.requireNonNull(given.returnTier()));
        };
    }

    private Set<Tier> tiers() {
        return given().flatMap(given -> Stream.ofNullable(given.returnTier())).collect(Collectors.toSet());
    }

    private Stream<OfficeDecision.Given> given() {
        return offices.stream().flatMap(one -> Stream.ofNullable(one.given()));
    }
}
