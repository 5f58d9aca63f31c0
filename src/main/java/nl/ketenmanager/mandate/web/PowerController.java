package nl.ketenmanager.mandate.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.security.Principal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.mandate.DecisionSubject;
import nl.ketenmanager.mandate.DecisionSubjects;
import nl.ketenmanager.mandate.PowerChanges;
import nl.ketenmanager.mandate.PowerMatrix;
import nl.ketenmanager.platform.NotFoundException;
import nl.ketenmanager.platform.RefusedException;
import nl.ketenmanager.platform.Retry;
import nl.ketenmanager.platform.Violation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows the power matrix of a chain to its members, and lets the ketenbureau register what the board decided on it. */
@RestController
@Tag(name = "Powers", description = "Which role may do what at which tier of a chain")
@RequestMapping(path = "/api/v1/chains/{code}", produces = MediaType.APPLICATION_JSON_VALUE)
class PowerController {
    private final PowerMatrix matrix;
    private final PowerChanges changes;
    private final DecisionSubjects subjects;
    private final ChainRegister chains;
    private final SignedDocuments documents;
    private final Retry retry;
    private final Clock clock;

    PowerController(
            PowerMatrix matrix,
            PowerChanges changes,
            DecisionSubjects subjects,
            ChainRegister chains,
            SignedDocuments documents,
            Retry retry,
            Clock clock) {
        this.matrix = matrix;
        this.changes = changes;
        this.subjects = subjects;
        this.chains = chains;
        this.documents = documents;
        this.retry = retry;
        this.clock = clock;
    }

    @GetMapping("/powers")
    @Operation(
            summary = "The power matrix of a chain at a moment, now unless given",
            description =
                    "A row gets an end and is never taken away: ask for the history to see every row there ever was.")
    List<PowerView> powers(
            @Parameter(description = "Code of the chain", example = "LAK") @PathVariable String code,
            @Parameter(description = "The moment asked about", example = "2026-09-01T09:00:00Z")
                    @RequestParam(required = false)
                    @Nullable
                    String at,
            @Parameter(description = "True for every row there ever was, newest first")
                    @RequestParam(defaultValue = "false")
                    boolean history,
            Principal caller) {
        var chain = member(caller.getName(), code);
        List<Violation> violations = new ArrayList<>();
        var moment = PowerRequest.moment("at", "Peildatum", at, violations);
        if (!violations.isEmpty()) {
            throw new RefusedException(violations);
        }
        var rows = history ? matrix.history(chain) : matrix.at(chain, moment == null ? clock.instant() : moment);
        return rows.stream().map(PowerView::of).toList();
    }

    @PostMapping("/powers")
    @Operation(
            summary = "Give a role a power; for the ketenbureau, on the board's decision",
            description =
                    "With the signed decision of the board. Never for the ketenbureau itself. Doorzettingsmacht is for the ketenmanager alone, and rests on a"
                            + " mandate that names it.")
    @ApiResponse(responseCode = "201", description = "The row was added; Location tells where the matrix is")
    ResponseEntity<PowerView> give(
            @Parameter(description = "Code of the chain", example = "LAK") @PathVariable String code,
            @RequestBody PowerRequest request,
            Principal caller) {
        var chain = member(caller.getName(), code);
        var row = retry.whole(
                () -> changes.grant(request.grant(chain, caller.getName()), request.upload(caller.getName())));
        return ResponseEntity.created(URI.create("/api/v1/chains/" + chain + "/powers"))
                .body(PowerView.of(row));
    }

    @PostMapping("/powers/{id}/endings")
    @Operation(
            summary = "End a power at once; for the ketenbureau, on the board's decision",
            description =
                    "From that moment the choice is gone in Tasklist and refused everywhere; what was decided stays.")
    PowerView end(
            @Parameter(description = "Code of the chain", example = "LAK") @PathVariable String code,
            @Parameter(description = "Number of the row", example = "12") @PathVariable long id,
            @RequestBody PowerEndingRequest request,
            Principal caller) {
        var chain = member(caller.getName(), code);
        return PowerView.of(retry.whole(
                () -> changes.end(chain, id, request.stripped(), request.upload(caller.getName()), caller.getName())));
    }

    @GetMapping("/powers/{id}/documents/{document}")
    @Operation(summary = "The signed decision that a row rests on, or its end")
    ResponseEntity<byte[]> document(
            @Parameter(description = "Code of the chain", example = "LAK") @PathVariable String code,
            @Parameter(description = "Number of the row", example = "12") @PathVariable long id,
            @Parameter(description = "Number of the document, as the row names it") @PathVariable String document,
            Principal caller) {
        var its = matrix.find(member(caller.getName(), code), id).stream()
                .flatMap(row -> Arrays.asList(row.document(), row.endedDocument()).stream());
        return documents.file(its, document, "Dit document hoort niet bij deze bevoegdheid.");
    }

    @GetMapping("/decision-subjects")
    @Operation(summary = "What a decision in a chain can be about, and what is never decided on mandate (Awb 10:3)")
    List<DecisionSubject> subjects(
            @Parameter(description = "Code of the chain", example = "LAK") @PathVariable String code,
            Principal caller) {
        return subjects.of(member(caller.getName(), code));
    }

    /** A chain of others is not there, so that nobody learns which chains exist. */
    private ChainCode member(String caller, String code) {
        return ChainCode.read(code)
                .filter(chain -> chains.rolesOf(caller).stream()
                        .anyMatch(held -> held.chain() == null || chain.equals(held.chain())))
                .filter(chain -> chains.find(chain).isPresent())
                .orElseThrow(() -> new NotFoundException("Deze keten bestaat niet, of u neemt er niet aan deel."));
    }
}
