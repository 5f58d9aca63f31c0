package nl.ketenmanager.mandate;

import java.util.List;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.platform.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows candidacies to whoever takes part in the chain and to the candidate; what is said of his person and interests to
 * the directors of that chain alone (S17).
 */
@Service
@Transactional(readOnly = true)
public class CandidacySight {
    private final Candidacies candidacies;
    private final CandidacyRights rights;
    private final CandidacyAccount account;

    CandidacySight(Candidacies candidacies, CandidacyRights rights, CandidacyAccount account) {
        this.candidacies = candidacies;
        this.rights = rights;
        this.account = account;
    }

    public List<Candidacy> of(ChainCode chain, String caller) {
        if (!rights.isMember(caller, chain)) {
            throw new NotFoundException("Deze keten bestaat niet, of u neemt er niet aan deel.");
        }
        return candidacies.of(chain);
    }

    public Candidacy one(CandidacyId id, String caller) {
        return candidacies
                .find(id)
                .filter(found -> rights.isMember(caller, id.chain())
                        || caller.equals(found.offer().candidate()))
                .orElseThrow(() -> new NotFoundException("Deze voordracht bestaat niet, of niet voor u."));
    }

    /** Who read it is accounted for. */
    @Transactional
    public CandidacyDossier dossier(CandidacyId id, String caller) {
        one(id, caller);
        if (!mayRead(id, caller)) {
            throw account.forbidden(
                    "CANDIDACY_DOSSIER_READ",
                    id.chain(),
                    caller,
                    "Profiel en belangenverklaring zijn alleen voor de bestuurders van deze keten.");
        }
        var dossier = candidacies
                .dossier(id)
                .orElseThrow(() -> new NotFoundException(
                        "Profiel en belangenverklaring zijn vernietigd: de bewaartermijn is voorbij."));
        account.done("CANDIDACY_DOSSIER_READ", id, caller, "own:DIRECTOR");
        return dossier;
    }

    boolean mayRead(CandidacyId id, String caller) {
        return rights.isDirector(caller, id.chain());
    }
}
