package nl.ketenmanager.escalation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.mandate.DecisionSubject;
import org.jspecify.annotations.Nullable;

/** Everything there is to read about a case: what it is, where it is, what will happen, who thinks what, how it ended. */
public record CaseFile(
        Escalation escalation,
        Chain chain,
        @Nullable String processInstanceId,
        List<PlanStep> plan,
        List<Standpoint> standpoints,
        List<UpwardMoves.Move> moves,
        List<Agreement> agreements,
        List<OfficeDecision> officeDecisions,
        List<DecisionSubject> subjects) {

    /** The tier that holds the case, or held it last, as a step on the ladder of its chain. */
    public record Place(
            int step, int steps, Tier tier, @Nullable Tier next) {}

    /** Empty until the case reaches its first tier. */
    public Optional<Place> place() {
        var ladder = Ladder.of(chain);
        return escalation
                .tier()
                .map(tier -> new Place(
                        ladder.tiers().indexOf(tier) + 1,
                        ladder.tiers().size(),
                        tier,
                        ladder.above(tier).orElse(null)));
    }

    /** A body inside a sentence: "het Productieoverleg". */
    public String theBody(Tier tier) {
        return Names.theBody(chain, tier);
    }

    /** "Besloten", "Geen overeenstemming", "Terug naar het ketenbestuur". */
    public String inWords(OfficeDecision.Given given) {
        String what = JointDecision.what(chain, given);
        return what.substring(0, 1).toUpperCase(Locale.ROOT) + what.substring(1);
    }

    /** "Onderwerp: Budget. Bedrag: € 50.000,00."; empty where nothing was decided. */
    public String inWords(Visit.Matter matter) {
        return new Matters(subjects).inWords(matter);
    }

    /** In whose name the case was decided at the political tier: "de Minister van SZW en …"; empty elsewhere. */
    public Optional<String> decidedOnBehalfOf() {
        int last = escalation.visit().map(Visit::number).orElse(0);
        var offices = officeDecisions.stream()
                .filter(one -> one.visit() == last && one.given() != null)
                .map(OfficeDecision::theOffice)
                .toList();
        boolean decided = escalation.status() == Status.RESOLVED || escalation.status() == Status.DECIDED;
        return offices.isEmpty() || !decided ? Optional.empty() : Optional.of(Names.enumeration(offices));
    }

    public Optional<PlanStep> planned(Tier tier) {
        return plan.stream().filter(step -> step.tier() == tier).findFirst();
    }

    /** What a partner said last; its silence only when it never said anything and is not being asked right now. */
    public Optional<Standpoint> standpointOf(PartnerCode partner) {
        return standpoints.stream()
                .filter(standpoint -> standpoint.partner().equals(partner))
                .filter(standpoint -> standpoint.given() != null || !isAskedAgain(standpoint))
                .reduce((earlier, later) -> later.given() == null && earlier.given() != null ? earlier : later);
    }

    /** Whoever was silent at an earlier tier is asked anew at the next one. */
    private boolean isAskedAgain(Standpoint silence) {
        return escalation.isAtTier()
                && escalation
                        .visit()
                        .filter(stay -> stay.occupied() && stay.number() > silence.visit())
                        .isPresent();
    }
}
