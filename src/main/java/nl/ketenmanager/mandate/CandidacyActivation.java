package nl.ketenmanager.mandate;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.ketenmanager.chain.Nomination;
import nl.ketenmanager.chain.Period;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.chain.RoleHolders;
import nl.ketenmanager.chain.RoleVerdict;
import nl.ketenmanager.document.Documents;
import nl.ketenmanager.platform.ConflictException;
import nl.ketenmanager.platform.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets the board's decision take effect (S13): the mandate with every consent and statement, and the role with its seat on
 * the board for the same period, all in the transaction of the decision.
 */
@Service
public class CandidacyActivation {
    private final Candidacies candidacies;
    private final MandateRegister mandates;
    private final RoleHolders roles;
    private final Documents documents;
    private final CandidacyNews news;
    private final Clock clock;

    CandidacyActivation(
            Candidacies candidacies,
            MandateRegister mandates,
            RoleHolders roles,
            Documents documents,
            CandidacyNews news,
            Clock clock) {
        this.candidacies = candidacies;
        this.mandates = mandates;
        this.roles = roles;
        this.documents = documents;
        this.news = news;
        this.clock = clock;
    }

    /** @return the number of the mandate */
    @Transactional(propagation = Propagation.MANDATORY)
    public long activate(CandidacyId id) {
        var candidacy = candidacies.lock(id);
        var decision = Objects.requireNonNull(candidacy.decision());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Period period = period(candidacy.offer(), now);
        var document =
                documents.find(Objects.requireNonNull(candidacy.document())).orElseThrow();
        long holding = appoint(candidacy, period, decision.by());
        long mandate = mandates.decided(terms(candidacy, period), document, decision.by(), candidacy.statements());
        candidacies.appoint(id, decision, mandate, holding);
        news.closed(
                candidacy,
                Candidacy.State.APPOINTED,
                "Het mandaat staat in het mandaatregister. De ketenmanager heeft een plaats in het bestuur.",
                List.of("Mandaat: " + mandate));
        return mandate;
    }

    private long appoint(Candidacy candidacy, Period period, String by) {
        var nomination = new Nomination(
                candidacy.id().chain(),
                Role.KETENMANAGER,
                null,
                null,
                candidacy.offer().candidate(),
                false,
                period.from(),
                period.until(),
                "Voordracht " + candidacy.id(),
                by);
        var verdict = roles.appoint(nomination);
        if (verdict instanceof RoleVerdict.Appointed appointed) {
            return appointed.id();
        } else if (verdict instanceof RoleVerdict.Refused refused) {
            throw new RefusedException(refused.violations());
        } else if (verdict instanceof RoleVerdict.Conflicting conflicting) {
            throw new ConflictException(conflicting.violations());
        }
        throw new IllegalStateException("Not an appointment: " + verdict);
    }

    private static MandateTerms terms(Candidacy candidacy, Period period) {
        var offer = candidacy.offer();
        return new MandateTerms(
                candidacy.id().chain(),
                Grantor.KETENBESTUUR,
                new MandateHolder(Role.KETENMANAGER, null, null, offer.candidate()),
                MandateKind.MANDAAT,
                new MandateScope(offer.powers(), Set.of(), Set.of(), null),
                period,
                false,
                offer.employer(),
                null);
    }

    /** A start that went by while everybody was asked is now. */
    private static Period period(Candidacy.Offer offer, Instant now) {
        @Nullable Instant from = offer.from();
        return new Period(from == null || from.isBefore(now) ? now : from, offer.until());
    }
}
