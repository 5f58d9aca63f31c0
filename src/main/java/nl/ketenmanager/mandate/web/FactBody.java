package nl.ketenmanager.mandate.web;

import java.util.Objects;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.mandate.FactKind;
import nl.ketenmanager.mandate.FactRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** Bodies of requests that add a fact to a mandate. */
final class FactBody {
    private static final int LONGEST_REASON = 1000;

    private FactBody() {}

    enum Consenter {
        HOLDER,
        EMPLOYER
    }

    enum Statement {
        GIVEN,
        WITHDRAWN
    }

    /** {@code by} is whose consent it is. */
    record Consent(
            @Nullable String by,
            @Nullable String reason,
            @Nullable DocumentRequest document) {

        FactRequest request(@Nullable MultipartFile file, String caller) {
            var input = new MandateInput();
            Consenter consenter = input.requiredCode(Consenter.class, "by", "Wie instemt", by);
            var upload = DocumentRequest.of(document, file, input, caller);
            String readReason = input.text("reason", "Toelichting", reason, LONGEST_REASON);
            input.refuse();
            FactKind kind = consenter == Consenter.HOLDER ? FactKind.CONSENT_HOLDER : FactKind.CONSENT_EMPLOYER;
            return new FactRequest(kind, null, null, readReason, upload, caller);
        }
    }

    /** Without a {@code statement} support is given; without a partner it is the caller's own. */
    record Support(
            @Nullable String partner,
            @Nullable String statement,
            @Nullable String reason,
            @Nullable DocumentRequest document) {

        FactRequest request(@Nullable MultipartFile file, String caller) {
            var input = new MandateInput();
            var readPartner = input.read("partner", "Ketenpartner", partner, PartnerCode::new);
            Statement read = input.code(Statement.class, "statement", "Verklaring", statement);
            var upload = DocumentRequest.of(document, file, input, caller);
            String readReason = input.text("reason", "Toelichting", reason, LONGEST_REASON);
            input.refuse();
            FactKind kind = read == Statement.WITHDRAWN ? FactKind.SUPPORT_WITHDRAWN : FactKind.SUPPORT_GIVEN;
            return new FactRequest(kind, readPartner, null, readReason, upload, caller);
        }
    }

    record Withdrawal(
            @Nullable String reason,
            @Nullable String effectiveAt,
            @Nullable DocumentRequest document) {

        FactRequest request(@Nullable MultipartFile file, String caller) {
            var input = new MandateInput();
            var effective = input.moment("effectiveAt", "Per", effectiveAt);
            var upload = DocumentRequest.of(document, file, input, caller);
            String readReason = input.text("reason", "Reden", Objects.requireNonNullElse(reason, ""), LONGEST_REASON);
            input.refuse();
            return new FactRequest(FactKind.WITHDRAWN, null, effective, readReason, upload, caller);
        }
    }
}
