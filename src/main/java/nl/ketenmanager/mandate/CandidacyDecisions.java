package nl.ketenmanager.mandate;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.ketenmanager.audit.AuditedAct;
import nl.ketenmanager.calendar.WorkingCalendar;
import nl.ketenmanager.platform.ConflictException;
import nl.ketenmanager.platform.RefusedException;
import nl.ketenmanager.platform.Violation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the board agrees on about a candidate, as its chair registers it; the candidate never does. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class CandidacyDecisions {
    private static final String ACTION = "CANDIDACY_DECIDED";

    private final Candidacies candidacies;
    private final CandidacyRights rights;
    private final CandidacyAccount account;
    private final CandidacyNews news;
    private final CandidacyWords words;
    private final CandidacyPolicy policy;
    private final WorkingCalendar calendar;
    private final Clock clock;

    CandidacyDecisions(
            Candidacies candidacies,
            CandidacyRights rights,
            CandidacyAccount account,
            CandidacyNews news,
            CandidacyWords words,
            CandidacyPolicy policy,
            WorkingCalendar calendar,
            Clock clock) {
        this.candidacies = candidacies;
        this.rights = rights;
        this.account = account;
        this.news = news;
        this.words = words;
        this.policy = policy;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** What somebody chose in the form, APPOINT or REJECT, and why. */
    public record Choice(
            @Nullable String decision, @Nullable String motivation) {}

    /** Everybody has agreed; until when the board decides. */
    public Instant open(CandidacyId id) {
        var candidacy = candidacies.lock(id);
        var due = calendar.due(
                clock.instant(),
                policy.term(CandidacyClock.DECISION, words.chain(candidacy).phase()));
        news.forTheBoard(candidacy, due);
        return due;
    }

    /** The term is over; the task stays, and whoever can do something about it hears so. */
    public void overdue(CandidacyId id) {
        var candidacy = candidacies.lock(id);
        if (candidacy.isOpen()) {
            account.done("CANDIDACY_DECISION_OVERDUE", id, AuditedAct.SYSTEM, null);
            news.overdue(candidacy);
        }
    }

    /** Whether the candidate becomes ketenmanager; then that follows at once. */
    public boolean decide(CandidacyId id, Choice choice, String person) {
        var candidacy = candidacies.lock(id);
        if (!rights.speaksForTheBoard(person, candidacy)) {
            throw account.forbidden(
                    ACTION,
                    id.chain(),
                    person,
                    "De voorzitter van het ketenbestuur legt dit besluit vast, en nooit de kandidaat zelf.");
        }
        if (!candidacy.isOpen()) {
            throw new ConflictException(
                    "Deze voordracht loopt niet meer: " + candidacy.state().label() + ".");
        }
        boolean appointed = read(candidacy, choice);
        var decision = new Candidacy.Closing(
                person,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                String.valueOf(choice.motivation()).strip());
        account.done(ACTION + (appointed ? "_APPOINT" : "_REJECT"), id, person, "own:DIRECTOR");
        candidacies.decide(id, decision);
        if (!appointed) {
            candidacies.close(id, Candidacy.State.REJECTED, decision);
            news.closed(
                    candidacy,
                    Candidacy.State.REJECTED,
                    "Het ketenbureau kan een nieuwe kandidaat voordragen.",
                    List.of());
        }
        return appointed;
    }

    private boolean read(Candidacy candidacy, Choice choice) {
        var violations = new ArrayList<Violation>();
        boolean appoint = "APPOINT".equals(choice.decision());
        if (!appoint && !"REJECT".equals(choice.decision())) {
            violations.add(new Violation("decision", "Kies of de kandidaat ketenmanager wordt of niet."));
        }
        CandidacyStatements.reason("motivation", "Motivering", choice.motivation())
                .ifPresent(violations::add);
        if (appoint && candidacy.document() == null) {
            violations.add(Breach.of(
                    "IN_WRITING",
                    "10:5",
                    "decision",
                    "Het ondertekende besluit ontbreekt. Laat het ketenbureau dat eerst toevoegen aan de voordracht."));
        }
        if (appoint) {
            candidacy.missing(words.chain(candidacy)).stream()
                    .map(missing -> Breach.of("COMPLETE", "decision", "Er ontbreekt nog: " + missing + "."))
                    .forEach(violations::add);
        }
        if (!violations.isEmpty()) {
            throw new RefusedException(violations);
        }
        return appoint;
    }
}
