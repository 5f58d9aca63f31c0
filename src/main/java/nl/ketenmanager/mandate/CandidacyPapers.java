package nl.ketenmanager.mandate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.document.Documents;
import nl.ketenmanager.document.Upload;
import nl.ketenmanager.mandate.CandidacyStatements.Answer;
import nl.ketenmanager.platform.ConflictException;
import nl.ketenmanager.platform.RefusedException;
import nl.ketenmanager.platform.Violation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in a word on a candidacy that was not given in Tasklist: somebody's own, or, by the ketenbureau and never without
 * the signed document, that of another. The task that waited for it is done with it.
 */
@Service
@Transactional
public class CandidacyPapers {
    private final Candidacies candidacies;
    private final CandidacySight sight;
    private final CandidacyRights rights;
    private final CandidacyStatements statements;
    private final CandidacyAccount account;
    private final CandidacyProcess process;
    private final Documents documents;

    CandidacyPapers(
            Candidacies candidacies,
            CandidacySight sight,
            CandidacyRights rights,
            CandidacyStatements statements,
            CandidacyAccount account,
            CandidacyProcess process,
            Documents documents) {
        this.candidacies = candidacies;
        this.sight = sight;
        this.rights = rights;
        this.statements = statements;
        this.account = account;
        this.process = process;
        this.documents = documents;
    }

    /** @param partner whose support it is; the one that the caller directs when it is not given */
    public void state(
            CandidacyId id,
            CandidacyParty party,
            @Nullable PartnerCode partner,
            Answer answer,
            @Nullable Upload document,
            String by) {
        sight.one(id, by);
        var candidacy = candidacies.lock(id);
        var whose = party == CandidacyParty.PARTNER ? whose(candidacy, partner, by) : null;
        boolean own = statements.mayState(candidacy, party, whose, by);
        boolean onBehalf = rights.isKetenbureau(by, id.chain())
                && !by.equals(candidacy.offer().candidate());
        if (!own && !onBehalf) {
            throw account.forbidden(
                    "CANDIDACY_" + party,
                    id.chain(),
                    by,
                    CandidacyStatements.refusal(party) + " Het ketenbureau legt het voor een ander vast, met het"
                            + " ondertekende stuk.");
        }
        refuse(candidacy, party, whose, own, document);
        if (candidacy.statement(party, whose).isPresent()) {
            throw new ConflictException("Deze verklaring is al gegeven; die blijft staan.");
        }
        var paper = document == null ? null : documents.store(document).id();
        statements.record(candidacy, party, whose, answer, paper, by);
        process.stated(id, party, whose, by);
    }

    private static void refuse(
            Candidacy candidacy,
            CandidacyParty party,
            @Nullable PartnerCode partner,
            boolean own,
            @Nullable Upload document) {
        List<Violation> violations = new ArrayList<>();
        if (party == CandidacyParty.PARTNER
                && (partner == null || !candidacy.offer().supporters().contains(partner))) {
            violations.add(new Violation(
                    "partner", "Noem bij ‘Ketenpartner’ een partner van wie het draagvlak wordt gevraagd."));
        }
        if (!own && document == null) {
            violations.add(Breach.of(
                    "IN_WRITING", "document", "Voeg bij ‘Document’ het ondertekende stuk toe van wie u dit vastlegt."));
        }
        if (!violations.isEmpty()) {
            throw new RefusedException(violations);
        }
    }

    private @Nullable PartnerCode whose(Candidacy candidacy, @Nullable PartnerCode partner, String by) {
        return partner != null
                ? partner
                : Optional.of(candidacy.offer().supporters().stream()
                                .filter(one -> rights.directs(by, candidacy.id().chain(), one))
                                .toList())
                        .filter(directed -> directed.size() == 1)
                        .map(directed -> directed.get(0))
                        .orElse(null);
    }
}
