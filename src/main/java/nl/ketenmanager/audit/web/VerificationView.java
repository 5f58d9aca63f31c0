package nl.ketenmanager.audit.web;

import io.swagger.v3.oas.annotations.media.Schema;
import nl.ketenmanager.audit.verify.Finding;
import nl.ketenmanager.audit.verify.Seal;
import nl.ketenmanager.audit.verify.Verification;
import org.jspecify.annotations.Nullable;

/** Whether the account is as it was written; if not, where it shows first. */
record VerificationView(
        boolean intact,
        @Schema(description = "Lines that were looked at") long checked,
        @Schema(description = "Things that are wrong") long broken,
        @Nullable Finding firstBroken,

        @Schema(description = "To compare with the log, or with an earlier answer") @Nullable
        SealView lastSeal) {

    record SealView(long number, String hash) {
        static @Nullable SealView of(Seal.@Nullable Previous last) {
            return last == null ? null : new SealView(last.number(), last.hash());
        }
    }

    static VerificationView of(Verification.Result result) {
        var first = result.findings().isEmpty() ? null : result.findings().get(0);
        return new VerificationView(
                result.isIntact(), result.checked(), result.broken(), first, SealView.of(result.lastSeal()));
    }
}
