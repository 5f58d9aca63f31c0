package nl.ketenmanager.mandate;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import nl.ketenmanager.audit.AuditedAct;
import nl.ketenmanager.calendar.WorkingCalendar;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.mandate.MandateReview.Answer;
import nl.ketenmanager.mandate.MandateReview.Answered;
import nl.ketenmanager.mandate.MandateReview.Closing;
import nl.ketenmanager.platform.ConflictException;
import nl.ketenmanager.platform.RefusedException;
import nl.ketenmanager.platform.Violation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the board wants with a mandate that lets its holder push through, and what came of it. The holder has no say in it;
 * a withdrawal goes through the register, with the signed decision, as every other one.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class MandateReviewAnswers {
    private static final String MATTER = "review/";

    private final MandateReviews reviews;
    private final MandateLedger ledger;
    private final CandidacyRights rights;
    private final MandateAccount account;
    private final MandateReviewNews news;
    private final BoardItems matters;
    private final ChainRegister chains;
    private final CandidacyPolicy policy;
    private final WorkingCalendar calendar;
    private final Clock clock;

    MandateReviewAnswers(
            MandateReviews reviews,
            MandateLedger ledger,
            CandidacyRights rights,
            MandateAccount account,
            MandateReviewNews news,
            BoardItems matters,
            ChainRegister chains,
            CandidacyPolicy policy,
            WorkingCalendar calendar,
            Clock clock) {
        this.reviews = reviews;
        this.ledger = ledger;
        this.rights = rights;
        this.account = account;
        this.news = news;
        this.matters = matters;
        this.chains = chains;
        this.policy = policy;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** What the board wants, and until when it is carried out. */
    public record Outcome(Answer answer, Instant carryOutDue) {}

    public Outcome answer(MandateReviewId id, @Nullable String answer, @Nullable String reason, String person) {
        var review = reviews.lock(id);
        if (!rights.speaksForTheBoard(person, id.chain(), one -> rights.isKetenmanager(one, id.chain()))) {
            throw account.forbidden(
                    "MANDATE_REVIEWED",
                    id.chain(),
                    id.mandate(),
                    person,
                    "De voorzitter van het ketenbestuur legt dit vast, en nooit de ketenmanager of zijn plaatsvervanger.");
        }
        requireOpen(review);
        var chosen = read(answer, reason);
        Instant now = now();
        reviews.answer(id, new Answered(chosen, person, now, text(reason)));
        account.done("MANDATE_REVIEWED_" + chosen, id.chain(), id.mandate(), person, "own:DIRECTOR");
        if (chosen == Answer.KEEP) {
            reviews.close(id, new Closing(person, now, chosen.label()));
        }
        var phase = chains.find(id.chain()).orElseThrow().phase();
        var due = calendar.due(now, policy.term(CandidacyClock.REVIEW, phase));
        news.answered(reviews.get(id), line(id), due);
        return new Outcome(chosen, due);
    }

    /** The ketenbureau has carried it out; a withdrawal shows in the register. */
    public void carriedOut(MandateReviewId id, @Nullable String explanation, String person) {
        var review = reviews.lock(id);
        if (!rights.isKetenbureau(person, id.chain())) {
            throw account.forbidden(
                    "MANDATE_REVIEW_CARRIED_OUT",
                    id.chain(),
                    id.mandate(),
                    person,
                    "Alleen het ketenbureau meldt dit af.");
        }
        requireOpen(review);
        List<Violation> violations = new ArrayList<>();
        CandidacyStatements.reason("carriedOut", "Wat is er gedaan?", explanation)
                .ifPresent(violations::add);
        if (asksForAWithdrawal(review) && isStillToBeWithdrawn(line(id))) {
            violations.add(new Violation(
                    "carriedOut",
                    "Leg eerst de intrekking van mandaat %d vast in het mandaatregister, met het ondertekende besluit."
                            .formatted(id.mandate())));
        }
        if (!violations.isEmpty()) {
            throw new RefusedException(violations);
        }
        reviews.close(id, new Closing(person, now(), text(explanation)));
        account.done("MANDATE_REVIEW_CARRIED_OUT", id.chain(), id.mandate(), person, "own:KETENBUREAU");
        matters.close(id.mandate(), MATTER + id.quarter(), "Uitgevoerd", now());
    }

    private static boolean asksForAWithdrawal(MandateReview review) {
        return Objects.requireNonNull(review.answer()).answer() == Answer.WITHDRAW;
    }

    /** What ended by itself meanwhile cannot be withdrawn any more, and need not. */
    private boolean isStillToBeWithdrawn(MandateLine line) {
        return line.isActive(now(), now())
                && line.mandate().facts().stream().noneMatch(fact -> fact.kind() == FactKind.WITHDRAWN);
    }

    /** The term is over: what was not answered or not carried out comes before the board. */
    public void overdue(MandateReviewId id) {
        var review = reviews.lock(id);
        Instant now = now();
        if (!review.isOpen()) {
            return;
        }
        boolean unanswered = review.answer() == null;
        boolean holds = line(id).isActive(now, now);
        if (unanswered) {
            String outcome = holds ? "Niet op tijd beoordeeld" : "Het mandaat was al geëindigd";
            reviews.close(id, new Closing(AuditedAct.SYSTEM, now, outcome));
            account.done("MANDATE_REVIEW_UNANSWERED", id.chain(), id.mandate(), AuditedAct.SYSTEM, null);
        }
        if (holds) {
            String what = unanswered
                    ? "De bijzondere bevoegdheden van mandaat %d zijn niet op tijd beoordeeld (%s)"
                    : "Wat het bestuur over mandaat %d besloot, is niet op tijd uitgevoerd (%s)";
            matters.place(
                    id.chain(), id.mandate(), MATTER + id.quarter(), what.formatted(id.mandate(), id.quarter()), now);
            news.overdue(review, line(id), unanswered);
        }
    }

    private static Answer read(@Nullable String answer, @Nullable String reason) {
        List<Violation> violations = new ArrayList<>();
        var chosen = Arrays.stream(Answer.values())
                .filter(one -> one.name().equals(answer))
                .findFirst();
        if (chosen.isEmpty()) {
            violations.add(new Violation("reviewAnswer", "Kies wat er met het mandaat gebeurt."));
        }
        CandidacyStatements.reason("reason", "Reden", reason).ifPresent(violations::add);
        if (!violations.isEmpty()) {
            throw new RefusedException(violations);
        }
        return chosen.orElseThrow();
    }

    private static void requireOpen(MandateReview review) {
        if (!review.isOpen()) {
            throw new ConflictException("Deze beoordeling is al afgerond.");
        }
    }

    private MandateLine line(MandateReviewId id) {
        return ledger.find(id.mandate()).orElseThrow();
    }

    private static String text(@Nullable String words) {
        return String.valueOf(words).strip();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
