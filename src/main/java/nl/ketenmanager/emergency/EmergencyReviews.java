package nl.ketenmanager.emergency;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.Partner;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.escalation.CaseFields;
import nl.ketenmanager.escalation.EmergencyMoves;
import nl.ketenmanager.platform.ConflictException;
import nl.ketenmanager.platform.RefusedException;
import nl.ketenmanager.platform.Violation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The board looks back: a director of each partner says whether the emergency was justified, and the count decides. */
@Service
public class EmergencyReviews {
    private final Emergencies emergencies;
    private final ChainRegister register;
    private final Independence independence;
    private final EmergencyMoves moves;
    private final EmergencyRecord record;
    private final Clock clock;

    EmergencyReviews(
            Emergencies emergencies,
            ChainRegister register,
            Independence independence,
            EmergencyMoves moves,
            EmergencyRecord record,
            Clock clock) {
        this.emergencies = emergencies;
        this.register = register;
        this.independence = independence;
        this.moves = moves;
        this.record = record;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void give(
            EmergencyId id, PartnerCode partner, @Nullable String verdict, @Nullable String motivation, String person) {
        var emergency = emergencies.lock(id);
        independence.requireDirector(
                emergency, partner, person, "Alleen een bestuurder van deze partner geeft haar oordeel.");
        requireFirst(emergency, partner, person);
        var opinion = opinion(verdict, motivation, person);
        var review = new EmergencyReview(partner, opinion, clock.instant());
        emergencies.addReview(id, review);
        record.reviewed(emergency, review, opinion);
    }

    /** One voice per partner, and one per person: who stands in for another director does not vote twice. */
    private void requireFirst(Emergency emergency, PartnerCode partner, String person) {
        for (var review : emergencies.reviews(emergency.id())) {
            if (review.partner().equals(partner)) {
                throw new ConflictException("Het oordeel van deze partner is al gegeven.");
            }
            if (review.opinion() != null && review.opinion().by().equals(person)) {
                throw new ConflictException(
                        "U gaf al een oordeel, namens %s. Eén persoon geeft één oordeel: laat een andere bestuurder van deze partner of een andere vervanger het geven."
                                .formatted(name(emergency, review.partner())));
            }
        }
    }

    private String name(Emergency emergency, PartnerCode partner) {
        return register.find(emergency.chain())
                .flatMap(chain -> chain.partner(partner))
                .map(Partner::name)
                .orElse(partner.value());
    }

    /** Who was silent is recorded as silent; the others decide. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void evaluate(EmergencyId id) {
        var emergency = emergencies.lock(id);
        var given = emergencies.reviews(id);
        register.find(emergency.chain()).orElseThrow().partners().stream()
                .map(Partner::code)
                .filter(partner ->
                        given.stream().noneMatch(review -> review.partner().equals(partner)))
                .forEach(partner -> emergencies.addReview(id, new EmergencyReview(partner, null, clock.instant())));
        var tally = EmergencyReview.Tally.of(given);
        var evaluated = emergency.evaluated(new Emergency.Evaluation(tally.verdict(), clock.instant()));
        emergencies.save(evaluated);
        moves.evaluated(
                id.escalation(), Objects.requireNonNull(emergency.passage()).leftVisit());
        record.evaluated(evaluated, tally);
    }

    private static EmergencyReview.Opinion opinion(
            @Nullable String verdict, @Nullable String motivation, String person) {
        List<Violation> violations = new ArrayList<>();
        var code = Optional.ofNullable(verdict)
                .filter(given -> given.equals(ReviewVerdict.JUSTIFIED.name())
                        || given.equals(ReviewVerdict.NOT_JUSTIFIED.name()))
                .map(ReviewVerdict::valueOf);
        if (code.isEmpty()) {
            violations.add(new Violation("verdict", "Kies bij ‘Was de nood terecht?’ ja of nee."));
        }
        var why = CaseFields.MOTIVATION.check(motivation, violations);
        if (!violations.isEmpty()) {
            throw new RefusedException(violations);
        }
        return new EmergencyReview.Opinion(code.orElseThrow(), why.orElseThrow(), person);
    }
}
