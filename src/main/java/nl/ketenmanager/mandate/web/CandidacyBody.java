package nl.ketenmanager.mandate.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import nl.ketenmanager.mandate.CandidacyDossier;
import nl.ketenmanager.mandate.CandidacyRequest;
import org.jspecify.annotations.Nullable;

/** What callers send and get about a candidacy. */
final class CandidacyBody {

    private CandidacyBody() {}

    @Schema(name = "CandidacyProposal")
    record Proposal(
            @Nullable String candidate,
            @Nullable String employer,
            @Schema(example = "2027-01-01") @Nullable String from,
            @Schema(example = "2029-01-01") @Nullable String until,
            @Nullable List<@Nullable String> powers,
            @Nullable String profile,
            @Nullable String interests) {

        CandidacyRequest request() {
            List<String> codes = powers == null
                    ? List.of()
                    : powers.stream().map(String::valueOf).toList();
            return new CandidacyRequest(candidate, employer, from, until, codes, profile, interests);
        }
    }

    @Schema(name = "CandidacyWithdrawal")
    record Withdrawal(@Nullable String reason) {}

    @Schema(name = "CandidacyDocument")
    record Document(@Nullable DocumentRequest document) {}

    @Schema(name = "CandidacyDossier")
    record Dossier(String profile, String interests) {

        static Dossier of(CandidacyDossier dossier) {
            return new Dossier(dossier.profile(), dossier.interests());
        }
    }
}
