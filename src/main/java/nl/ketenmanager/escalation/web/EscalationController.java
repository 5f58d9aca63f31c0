package nl.ketenmanager.escalation.web;

import io.swagger.v3.oas.annotations.Operation;
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
import nl.ketenmanager.platform.Violation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reports chain problems and reads them back, for partners' programs and for pages. */
@RestController
@RequestMapping("/api/v1/escalations")
@Tag(name = "Escalations")
class EscalationController {
    private static final int LONGEST_KEY = 200;
    private static final int LARGEST_PAGE = 100;

    private final Submissions submissions;
    private final CaseFiles files;
    private final EarlyEndings endings;

    EscalationController(Submissions submissions, CaseFiles files, EarlyEndings endings) {
        this.submissions = submissions;
        this.files = files;
        this.endings = endings;
    }

    @PostMapping
    @Operation(summary = "Report a chain problem; with the same Idempotency-Key a repeat is harmless")
    ResponseEntity<EscalationView> report(
            @RequestBody ReportRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Principal caller) {
        if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
            throw new RefusedException("Idempotency-Key", "De Idempotency-Key heeft 1 tot 200 tekens.");
        }
        var accepted = submissions.submit(request.report(), caller.getName(), key);
        var view = view(accepted.id().text(), caller);
        return accepted.created()
                ? ResponseEntity.created(URI.create("/api/v1/escalations/" + accepted.id()))
                        .body(view)
                : ResponseEntity.ok()
                        .location(URI.create("/api/v1/escalations/" + accepted.id()))
                        .body(view);
    }

    @GetMapping("/{id}")
    @Operation(summary = "A case with its plan, standpoints and outcome")
    EscalationView one(@PathVariable String id, Principal caller) {
        return view(id, caller);
    }

    @GetMapping
    @Operation(summary = "The cases that the caller may see, newest first")
    EscalationPage list(
            @RequestParam(required = false) @Nullable String chain,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String tier,
            @RequestParam(required = false) @Nullable String partner,
            @RequestParam(required = false) @Nullable String track,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size,
            Principal caller) {
        List<Violation> violations = new ArrayList<>();
        var filter = new CaseFilter(
                chain,
                Parameters.code(Status.class, "status", status, violations),
                Parameters.code(Tier.class, "tier", tier, violations),
                partner,
                Parameters.code(Track.class, "track", track, violations));
        Parameters.range("page", page, 0, Integer.MAX_VALUE / LARGEST_PAGE, violations);
        Parameters.range("size", size, 1, LARGEST_PAGE, violations);
        if (!violations.isEmpty()) {
            throw new RefusedException(violations);
        }
        return EscalationPage.of(files.list(filter, caller.getName(), page, size));
    }

    @GetMapping("/totals")
    @Operation(summary = "Open cases per tier, of those that the caller may see")
    Map<String, Long> totals(@RequestParam(required = false) @Nullable String chain, Principal caller) {
        return files.openPerTier(new CaseFilter(chain, null, null, null, null), caller.getName());
    }

    @GetMapping("/{id}/timeline")
    @Operation(summary = "Every step of a case, in Dutch")
    List<TimelineEntryView> timeline(@PathVariable String id, Principal caller) {
        return files.timeline(id, caller.getName()).stream()
                .map(TimelineEntryView::of)
                .toList();
    }

    @PostMapping("/{id}/withdrawals")
    @Operation(summary = "The partner that raised a case takes it back")
    EscalationView withdraw(@PathVariable String id, @RequestBody WithdrawalRequest request, Principal caller) {
        endings.withdraw(files.requireVisible(id, caller.getName()), request.reason(), caller.getName());
        return view(id, caller);
    }

    @PostMapping("/{id}/resolutions")
    @Operation(summary = "The partner that raised a case reports that it was solved elsewhere")
    EscalationView resolvedElsewhere(
            @PathVariable String id, @RequestBody ResolutionRequest request, Principal caller) {
        endings.resolvedElsewhere(
                files.requireVisible(id, caller.getName()),
                request.reason(),
                request.agreementOwner(),
                request.agreementDue(),
                caller.getName());
        return view(id, caller);
    }

    @PostMapping("/{id}/reopenings")
    @Operation(summary = "Always refused: a new case refers to the old one with the facts that are new")
    void reopen(@PathVariable String id, Principal caller) {
        files.requireVisible(id, caller.getName());
        throw new ConflictException(
                "Een zaak gaat niet opnieuw open. Meld een nieuwe zaak met bij ‘Vervolg op zaak’ het"
                        + " nummer van deze zaak, en zet de nieuwe feiten erbij.");
    }

    private EscalationView view(String id, Principal caller) {
        return EscalationView.of(files.open(id, caller.getName()));
    }
}
