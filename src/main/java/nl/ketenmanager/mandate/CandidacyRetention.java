package nl.ketenmanager.mandate;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.ketenmanager.audit.AuditedAct;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Destroys what was said of a candidate's person and interests once its term is over (AVG): so many years, as the chain
 * chose, after the candidacy or the mandate that came of it has ended. That it was destroyed stays in the account.
 */
@Service
public class CandidacyRetention {
    private final Candidacies candidacies;
    private final CandidacyAccount account;
    private final Clock clock;

    CandidacyRetention(Candidacies candidacies, CandidacyAccount account, Clock clock) {
        this.candidacies = candidacies;
        this.account = account;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<CandidacyId> due() {
        return candidacies.dossiersOver(clock.instant());
    }

    /** Whether it was still there. */
    @Transactional
    public boolean destroy(CandidacyId id) {
        candidacies.lock(id);
        boolean destroyed = candidacies.destroyDossier(id, clock.instant().truncatedTo(ChronoUnit.MICROS));
        if (destroyed) {
            account.done("CANDIDACY_DOSSIER_DESTROYED", id, AuditedAct.SYSTEM, null);
        }
        return destroyed;
    }
}
