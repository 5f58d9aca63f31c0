package nl.ketenmanager.mandate;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.ketenmanager.document.Documents;
import nl.ketenmanager.document.Upload;
import nl.ketenmanager.platform.ConflictException;
import nl.ketenmanager.platform.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the ketenbureau adds to an open candidacy, and how it or the candidate takes it back. */
@Service
@Transactional
public class CandidacyWithdrawals {
    private static final String WITHDRAWN = "CANDIDACY_WITHDRAWN";
    private static final String DOCUMENT = "CANDIDACY_DOCUMENT_ADDED";

    private final Candidacies candidacies;
    private final CandidacySight sight;
    private final CandidacyRights rights;
    private final Documents documents;
    private final CandidacyAccount account;
    private final CandidacyNews news;
    private final CandidacyProcess process;
    private final Clock clock;

    CandidacyWithdrawals(
            Candidacies candidacies,
            CandidacySight sight,
            CandidacyRights rights,
            Documents documents,
            CandidacyAccount account,
            CandidacyNews news,
            CandidacyProcess process,
            Clock clock) {
        this.candidacies = candidacies;
        this.sight = sight;
        this.rights = rights;
        this.documents = documents;
        this.account = account;
        this.news = news;
        this.process = process;
        this.clock = clock;
    }

    public void withdraw(CandidacyId id, @Nullable String reason, String by) {
        var candidacy = open(id, by);
        if (!rights.isKetenbureau(by, id.chain())
                && !by.equals(candidacy.offer().candidate())) {
            throw account.forbidden(
                    WITHDRAWN, id.chain(), by, "Alleen het ketenbureau of de kandidaat trekt een voordracht in.");
        }
        requireOpen(candidacy);
        CandidacyStatements.reason("reason", "Reden", reason).ifPresent(violation -> {
            throw new RefusedException(List.of(violation));
        });
        var closing = new Candidacy.Closing(
                by,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                String.valueOf(reason).strip());
        candidacies.close(id, Candidacy.State.WITHDRAWN, closing);
        account.done(WITHDRAWN, id, by, null);
        news.closed(
                candidacy,
                Candidacy.State.WITHDRAWN,
                "Het ketenbureau kan een nieuwe kandidaat voordragen.",
                List.of());
        process.withdrawn(id);
    }

    /** The signed decision; a later one takes the place of an earlier one while the board has not decided. */
    public void attach(CandidacyId id, Upload document, String by) {
        var candidacy = open(id, by);
        if (!rights.isKetenbureau(by, id.chain())) {
            throw account.forbidden(
                    DOCUMENT, id.chain(), by, "Alleen het ketenbureau voegt het ondertekende besluit toe.");
        }
        requireOpen(candidacy);
        candidacies.attach(id, documents.store(document).id());
        account.done(DOCUMENT, id, by, "own:KETENBUREAU");
    }

    private Candidacy open(CandidacyId id, String by) {
        sight.one(id, by);
        return candidacies.lock(id);
    }

    private static void requireOpen(Candidacy candidacy) {
        if (!candidacy.isOpen()) {
            throw new ConflictException(
                    "Deze voordracht loopt niet meer: " + candidacy.state().label() + ".");
        }
    }
}
