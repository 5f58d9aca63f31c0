package nl.ketenmanager.mandate.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.document.Upload;
import nl.ketenmanager.mandate.CandidacyDossier;
import nl.ketenmanager.mandate.CandidacyParty;
import nl.ketenmanager.mandate.CandidacyRequest;
import nl.ketenmanager.mandate.CandidacyStatements.Answer;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

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

    /** Whose consent it is: HOLDER for the candidate, or EMPLOYER. Without a statement it is given. */
    @Schema(name = "CandidacyConsent")
    record Consent(
            @Nullable String by,
            @Nullable String statement,
            @Nullable String reason,
            @Nullable DocumentRequest document) {

        Word word(@Nullable MultipartFile beside, String caller) {
            var input = new MandateInput();
            var consenter = input.requiredCode(FactBody.Consenter.class, "by", "Wie instemt", by);
            var upload = DocumentRequest.of(document, beside, input, caller);
            input.refuse();
            return new Word(
                    consenter == FactBody.Consenter.HOLDER ? CandidacyParty.CANDIDATE : CandidacyParty.EMPLOYER,
                    null,
                    new Answer(statement == null ? "GIVEN" : statement, reason),
                    upload);
        }
    }

    /** Without a partner it is the caller's own; without a statement support is given. */
    @Schema(name = "CandidacySupport")
    record Support(
            @Nullable String partner,
            @Nullable String statement,
            @Nullable String reason,
            @Nullable DocumentRequest document) {

        Word word(@Nullable MultipartFile beside, String caller) {
            var input = new MandateInput();
            var code = input.read("partner", "Ketenpartner", partner, PartnerCode::new);
            var upload = DocumentRequest.of(document, beside, input, caller);
            input.refuse();
            return new Word(
                    CandidacyParty.PARTNER, code, new Answer(statement == null ? "GIVEN" : statement, reason), upload);
        }
    }

    /** One word on a candidacy, read. */
    record Word(
            CandidacyParty party,
            @Nullable PartnerCode partner,
            Answer answer,
            @Nullable Upload document) {}

    @Schema(name = "CandidacyDocument")
    record Document(@Nullable DocumentRequest document) {}

    @Schema(name = "CandidacyDossier")
    record Dossier(String profile, String interests) {

        static Dossier of(CandidacyDossier dossier) {
            return new Dossier(dossier.profile(), dossier.interests());
        }
    }
}
