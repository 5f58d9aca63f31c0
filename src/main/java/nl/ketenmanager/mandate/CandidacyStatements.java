package nl.ketenmanager.mandate;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ketenmanager.audit.AuditedAct;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.document.DocumentId;
import nl.ketenmanager.platform.ConflictException;
import nl.ketenmanager.platform.RefusedException;
import nl.ketenmanager.platform.Violation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes the word of each party on a candidacy. Whoever refuses ends it; whoever says nothing has not agreed (S16). */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class CandidacyStatements {
    private static final int LONGEST = 2000;
    private static final int SHORTEST = 3;

    private final Candidacies candidacies;
    private final CandidacyRights rights;
    private final CandidacyAccount account;
    private final CandidacyNews news;
    private final CandidacyWords words;
    private final Clock clock;

    CandidacyStatements(
            Candidacies candidacies,
            CandidacyRights rights,
            CandidacyAccount account,
            CandidacyNews news,
            CandidacyWords words,
            Clock clock) {
        this.candidacies = candidacies;
        this.rights = rights;
        this.account = account;
        this.news = news;
        this.words = words;
        this.clock = clock;
    }

    /** What somebody chose in the form, GIVEN or REFUSED, and why. */
    public record Answer(
            @Nullable String statement, @Nullable String reason) {}

    /** Whether the word was given; a refusal has closed the candidacy. */
    public boolean state(
            CandidacyId id, CandidacyParty party, @Nullable PartnerCode partner, Answer answer, String person) {
        var candidacy = candidacies.lock(id);
        var onPaper = candidacy.statement(party, partner);
        if (onPaper.isPresent()) {
            // it came another way, and its task is done with it
            return onPaper.get().given();
        }
        if (!mayState(candidacy, party, partner, person)) {
            throw account.forbidden("CANDIDACY_" + party, id.chain(), person, refusal(party));
        }
        return record(candidacy, party, partner, answer, null, person);
    }

    /** Keeps a word; whoever gives it was asked, and may. */
    boolean record(
            Candidacy candidacy,
            CandidacyParty party,
            @Nullable PartnerCode partner,
            Answer answer,
            @Nullable DocumentId document,
            String person) {
        var id = candidacy.id();
        if (!candidacy.isOpen()) {
            throw new ConflictException(
                    "Deze voordracht loopt niet meer: " + candidacy.state().label() + ".");
        }
        boolean given = read(answer);
        Instant now = now();
        String reason = String.valueOf(answer.reason()).strip();
        candidacies.add(id, new CandidacyStatement(party, partner, given, reason, person, now, document));
        account.done("CANDIDACY_" + party + (given ? "_GIVEN" : "_REFUSED"), id, person, null);
        if (!given) {
            var state =
                    party == CandidacyParty.PARTNER ? Candidacy.State.SUPPORT_REFUSED : Candidacy.State.CONSENT_REFUSED;
            close(
                    candidacy,
                    state,
                    new Candidacy.Closing(person, now, reason),
                    List.of("Geweigerd: "
                            + party.label()
                            + (partner == null ? "" : " van " + words.partner(candidacy, partner))));
        }
        return given;
    }

    /** The time for statements is over; what is missing is named. */
    public void lapse(CandidacyId id) {
        var candidacy = candidacies.lock(id);
        if (candidacy.isOpen()) {
            var missing = candidacy.missing(words.chain(candidacy));
            var closing = new Candidacy.Closing(AuditedAct.SYSTEM, now(), "Ontbreekt: " + String.join(", ", missing));
            account.done("CANDIDACY_LAPSED", id, AuditedAct.SYSTEM, null);
            close(
                    candidacy,
                    Candidacy.State.LAPSED,
                    closing,
                    missing.stream().map(one -> "Ontbreekt: " + one).toList());
        }
    }

    private void close(Candidacy candidacy, Candidacy.State state, Candidacy.Closing closing, List<String> facts) {
        candidacies.close(candidacy.id(), state, closing);
        news.closed(candidacy, state, "Het ketenbureau kan een nieuwe kandidaat voordragen.", facts);
    }

    boolean mayState(Candidacy candidacy, CandidacyParty party, @Nullable PartnerCode partner, String person) {
        var offer = candidacy.offer();
        var chain = candidacy.id().chain();
        boolean candidate = person.equals(offer.candidate());
        return switch (party) {
            case CANDIDATE -> candidate;
            case EMPLOYER -> !candidate && rights.directs(person, chain, offer.employer());
            case PARTNER ->
                !candidate
                        && partner != null
                        && offer.supporters().contains(partner)
                        && rights.directs(person, chain, partner);
        };
    }

    private static boolean read(Answer answer) {
        var violations = new ArrayList<Violation>();
        String statement = answer.statement();
        if (!"GIVEN".equals(statement) && !"REFUSED".equals(statement)) {
            violations.add(new Violation("statement", "Kies of u dit verklaart of weigert."));
        }
        reason("reason", "Reden", answer.reason()).ifPresent(violations::add);
        if (!violations.isEmpty()) {
            throw new RefusedException(violations);
        }
        return "GIVEN".equals(statement);
    }

    static Optional<Violation> reason(String field, String label, @Nullable String text) {
        String words = text == null ? "" : text.strip();
        int length = words.codePointCount(0, words.length());
        return length >= SHORTEST && length <= LONGEST && CandidacyCheck.isReadable(words)
                ? Optional.empty()
                : Optional.of(new Violation(
                        field, "Vul bij ‘%s’ %d tot %d leesbare tekens in.".formatted(label, SHORTEST, LONGEST)));
    }

    static String refusal(CandidacyParty party) {
        return switch (party) {
            case CANDIDATE -> "Alleen de kandidaat zelf stemt hiermee in.";
            case EMPLOYER -> "Alleen een bestuurder van de werkgever stemt in, en nooit de kandidaat zelf.";
            case PARTNER -> "Alleen een bestuurder van de ketenpartner verklaart dit, en nooit de kandidaat zelf.";
        };
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
