package nl.ketenmanager.escalation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.escalation.CaseFiles;
import nl.ketenmanager.escalation.CaseFilter;
import nl.ketenmanager.escalation.EarlyEndings;
import nl.ketenmanager.escalation.Status;
import nl.ketenmanager.escalation.Submissions;
import nl.ketenmanager.escalation.Track;
import nl.ketenmanager.platform.ConflictException;
import nl.ketenmanager.platform.RefusedException;
import nl.ketenmanager.platform.Retry;
import nl.ketenmanager.platform.Violation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reports chain problems and reads them back, for partners' programs. */
@RestController
@RequestMapping(path = "/api/v1/escalations", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Escalations", description = "Chain problems on their way to a decision")
class EscalationController {
    private static final int LONGEST_KEY = 200;
    private static final int LARGEST_PAGE = 100;

    private final Submissions submissions;
    private final CaseFiles files;
    private final EarlyEndings endings;
    private final Retry retry;

    EscalationController(Submissions submissions, CaseFiles files, EarlyEndings endings, Retry retry) {
        this.submissions = submissions;
        this.files = files;
        this.endings = endings;
        this.retry = retry;
    }

    @PostMapping
    @Operation(
            summary = "Report a chain problem",
            description =
                    "Open to operational staff, line managers and ketenregisseurs of a partner in the chain. The case"
                            + " is at its first tier, with a live deadline, as soon as the process has started.")
    @ApiResponse(responseCode = "201", description = "The case was made; Location tells where it is")
    @ApiResponse(responseCode = "200", description = "An earlier request with the same Idempotency-Key made this case")
    ResponseEntity<EscalationView> report(
            @RequestBody ReportRequest request,
            @Parameter(
                            description =
                                    "The caller's own key for this request, 1 to 200 characters. The same key with"
                                            + " the same body gives the same case; with another body it is refused (409).",
                            example = "7c1f2c5e-6a0b-4a54-9d0e-0f6a3d1f5b11")
                    @RequestHeader(name = "Idempotency-Key", required = false)
                    @Nullable
                    String key,
            Principal caller) {
        if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
            throw new RefusedException("Idempotency-Key", "De Idempotency-Key heeft 1 tot 200 tekens.");
        }
        var accepted = retry.whole(() -> submissions.submit(request.report(), caller.getName(), key));
        return ResponseEntity.status(accepted.created() ? HttpStatus.CREATED : HttpStatus.OK)
                .location(URI.create("/api/v1/escalations/" + accepted.id()))
                .body(view(accepted.id().text(), caller));
    }

    @GetMapping("/{id}")
    @Operation(
            summary = "A case with its plan, standpoints and outcome",
            description = "A case that the caller may not see is answered like a case that does not exist.")
    EscalationView one(@CaseNumber @PathVariable String id, Principal caller) {
        return view(id, caller);
    }

    @GetMapping
    @Operation(
            summary = "The cases that the caller may see, newest first",
            description = "Filters narrow down what is visible; the total counts visible cases only.")
    EscalationPage list(
            @Parameter(description = "Code of a chain", example = "LAK") @RequestParam(required = false) @Nullable
                    String chain,
            @Parameter(description = "Where a case stands as a whole", example = "OPEN")
                    @RequestParam(required = false)
                    @Nullable
                    String status,
            @Parameter(description = "The tier that holds the case, or held it last", example = "TACTICAL")
                    @RequestParam(required = false)
                    @Nullable
                    String tier,
            @Parameter(description = "A partner that is affected or that raised the case", example = "UWV")
                    @RequestParam(required = false)
                    @Nullable
                    String partner,
            @Parameter(description = "Running the chain or developing it", example = "OPERATION")
                    @RequestParam(required = false)
                    @Nullable
                    String track,
            @Parameter(description = "Page number, from 0") @RequestParam(defaultValue = "0") int page,
            @Parameter(description = "Cases per page, 1 to 100") @RequestParam(defaultValue = "20") int size,
            Principal caller) {
        List<Violation> violations = new ArrayList<>();
        var filter = new CaseFilter(
                Parameters.registered("chain", chain, violations),
                Parameters.code(Status.class, "status", status, violations),
                Parameters.code(Tier.class, "tier", tier, violations),
                Parameters.registered("partner", partner, violations),
                Parameters.code(Track.class, "track", track, violations));
        Parameters.range("page", page, 0, Integer.MAX_VALUE / LARGEST_PAGE, violations);
        Parameters.range("size", size, 1, LARGEST_PAGE, violations);
        Parameters.refuse(violations);
        return EscalationPage.of(files.list(filter, caller.getName(), page, size));
    }

    @GetMapping("/totals")
    @Operation(summary = "Open cases per tier, of those that the caller may see")
    Map<String, Long> totals(
            @Parameter(description = "Code of a chain", example = "LAK") @RequestParam(required = false) @Nullable
                    String chain,
            Principal caller) {
        List<Violation> violations = new ArrayList<>();
        var filter = new CaseFilter(Parameters.registered("chain", chain, violations), null, null, null, null);
        Parameters.refuse(violations);
        return files.openPerTier(filter, caller.getName());
    }

    @GetMapping("/{id}/timeline")
    @Operation(summary = "Every step of a case, oldest first: a code for programs, a Dutch sentence for people")
    List<TimelineEntryView> timeline(@CaseNumber @PathVariable String id, Principal caller) {
        return files.timeline(id, caller.getName()).stream()
                .map(TimelineEntryView::of)
                .toList();
    }

    @PostMapping("/{id}/withdrawals")
    @Operation(
            summary = "Take a case back",
            description = "For the person who raised the case and the ketenregisseur of the partner that raised it.")
    EscalationView withdraw(
            @CaseNumber @PathVariable String id, @RequestBody WithdrawalRequest request, Principal caller) {
        var visible = files.requireVisible(id, caller.getName());
        retry.whole(() -> endings.withdraw(visible, request.reason(), caller.getName()));
        return view(id, caller);
    }

    @PostMapping("/{id}/resolutions")
    @Operation(
            summary = "Report that a case was solved elsewhere",
            description =
                    "For the person who raised the case and the ketenregisseur of the partner that raised it. What"
                            + " solved it has an owner and a date.")
    EscalationView resolvedElsewhere(
            @CaseNumber @PathVariable String id, @RequestBody ResolutionRequest request, Principal caller) {
        var visible = files.requireVisible(id, caller.getName());
        retry.whole(() -> endings.resolvedElsewhere(
                visible, request.reason(), request.agreementOwner(), request.agreementDue(), caller.getName()));
        return view(id, caller);
    }

    @PostMapping("/{id}/reopenings")
    @Operation(
            summary = "Always refused: a case does not reopen",
            description =
                    "Report a new case that names the old one in follows, with the facts that are new in newFacts.")
    @ApiResponse(responseCode = "409", description = "Always: report a new case that follows this one")
    void reopen(@CaseNumber @PathVariable String id, Principal caller) {
        files.requireVisible(id, caller.getName());
        throw new ConflictException(
                "Een zaak gaat niet opnieuw open. Meld een nieuwe zaak met bij ‘Vervolg op zaak’ het"
                        + " nummer van deze zaak, en zet de nieuwe feiten erbij.");
    }

    private EscalationView view(String id, Principal caller) {
        return EscalationView.of(files.open(id, caller.getName()));
    }
}
