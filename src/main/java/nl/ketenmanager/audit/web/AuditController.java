package nl.ketenmanager.audit.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import nl.ketenmanager.audit.store.LineSearch;
import nl.ketenmanager.audit.store.StoredAccount;
import nl.ketenmanager.audit.verify.ExportWriter;
import nl.ketenmanager.audit.verify.Verification;
import nl.ketenmanager.platform.ForbiddenException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The account for the auditor: to search, to check, and to take along. Nobody else reads it (docs/access.md). */
@RestController
@RequestMapping("/api/v1/audit")
@Tag(name = "Audit", description = "One line for every act, done or refused; for the auditor")
class AuditController {
    private final LineSearch lines;
    private final StoredAccount account;
    private final Clock clock;

    AuditController(LineSearch lines, StoredAccount account, Clock clock) {
        this.lines = lines;
        this.account = account;
        this.clock = clock;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Lines of the account, newest first")
    LinePage find(
            @Parameter(description = "Code of the chain", example = "LAK") @RequestParam(required = false) @Nullable
                    String chain,
            @Parameter(description = "Number of a case, mandate:12, chain:LAK or login:uwvlijn")
                    @RequestParam(required = false)
                    @Nullable
                    String custody,
            @Parameter(description = "What was done", example = "CASE_DECIDED")
                    @RequestParam(required = false)
                    @Nullable
                    String action,
            @Parameter(description = "Login of whoever acted", example = "uwvlijn")
                    @RequestParam(required = false)
                    @Nullable
                    String actor,
            @Parameter(description = "DONE or REFUSED") @RequestParam(required = false) @Nullable String result,
            @Parameter(description = "From this moment") @RequestParam(required = false) @Nullable String from,
            @Parameter(description = "Before this moment") @RequestParam(required = false) @Nullable String until,
            @Parameter(description = "Page, from 0") @RequestParam(defaultValue = "0") int page,
            @Parameter(description = "Lines per page, at most 100") @RequestParam(defaultValue = "20") int size,
            HttpServletRequest caller) {
        requireAuditor(caller);
        var parameters = new SearchParameters();
        var filter = parameters.filter(chain, custody, action, actor, result, from, until);
        parameters.page(page, size);
        parameters.refuse();
        var found = lines.find(filter, page, size);
        return new LinePage(found.lines().stream().map(LineView::of).toList(), page, size, found.more());
    }

    @GetMapping(path = "/verification", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Check every line, head and seal",
            description = "Says where it shows first when something was changed, removed, inserted or moved. Reads the"
                    + " whole account.")
    VerificationView verify(HttpServletRequest caller) {
        requireAuditor(caller);
        var verification = new Verification(account.keys());
        account.passTo(verification);
        return VerificationView.of(verification.result());
    }

    @GetMapping("/export")
    @Operation(
            summary = "The whole account, to check elsewhere",
            description = "NDJSON as docs/audit.md describes; the program VerifyExport checks it without application or"
                    + " database.")
    @ApiResponse(
            responseCode = "200",
            description = "Seals, heads and lines",
            content = @Content(mediaType = MediaType.APPLICATION_NDJSON_VALUE))
    void export(HttpServletRequest caller, HttpServletResponse response) throws IOException {
        requireAuditor(caller);
        response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit.ndjson\"");
        // a line at a time: an account has no largest size
        var out = new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
        var export = new ExportWriter(out, clock.instant());
        account.passTo(export);
        export.end();
        out.flush();
    }

    private static void requireAuditor(HttpServletRequest caller) {
        if (!caller.isUserInRole("AUDITOR")) {
            throw new ForbiddenException("Alleen een auditor leest het auditspoor.");
        }
    }
}
