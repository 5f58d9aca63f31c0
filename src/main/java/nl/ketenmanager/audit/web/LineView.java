package nl.ketenmanager.audit.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import nl.ketenmanager.audit.verify.Line;
import org.jspecify.annotations.Nullable;

/** A line of the account as the API shows it. */
record LineView(
        @Schema(
                description = "Whose chain of lines it is in: a case, a mandate, a chain or a login",
                example = "LAK-2026-00001")
        String custody,

        @Schema(description = "Its number there; none is left out")
        long number,

        @Nullable String chain,
        @Schema(example = "CASE_DECIDED") String action,
        @Schema(example = "escalation:LAK-2026-00001") String object,
        @Schema(description = "DONE or REFUSED") String result,

        @Schema(description = "Which rule refused", example = "NO_MANDATE") @Nullable
        String rule,

        @Schema(description = "API, ENGINE_REST, TASKLIST, PORTAL, or JOB for what no request asked for")
        String origin,

        @Schema(description = "A login, (system) or (unknown)")
        String actor,

        @Schema(description = "What it rested on", example = "mandate:12/3") @Nullable
        String ground,

        Instant at,
        String previousHash,
        String hash) {

    static LineView of(Line line) {
        var entry = line.entry();
        return new LineView(
                line.custody(),
                line.number(),
                entry.chain(),
                entry.action(),
                entry.object(),
                entry.result(),
                entry.rule(),
                entry.origin(),
                entry.actor(),
                entry.ground(),
                entry.at(),
                line.previous(),
                line.hash());
    }
}
