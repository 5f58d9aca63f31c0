package nl.ketenmanager.aanwijzing.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.security.Principal;
import java.util.List;
import nl.ketenmanager.aanwijzing.AanwijzingFiles;
import nl.ketenmanager.aanwijzing.AanwijzingGiving;
import nl.ketenmanager.aanwijzing.AanwijzingObjecting;
import nl.ketenmanager.platform.Retry;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gives aanwijzingen, reads them back and takes objections in, for programs. */
@RestController
@RequestMapping(path = "/api/v1/escalations/{id}/aanwijzingen", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Aanwijzingen", description = "Binding instructions of the ketenmanager to the line of a partner")
class AanwijzingController {
    private final AanwijzingGiving giving;
    private final AanwijzingObjecting objecting;
    private final AanwijzingFiles files;
    private final Retry retry;

    AanwijzingController(AanwijzingGiving giving, AanwijzingObjecting objecting, AanwijzingFiles files, Retry retry) {
        this.giving = giving;
        this.objecting = objecting;
        this.files = files;
        this.retry = retry;
    }

    @PostMapping
    @Operation(
            summary = "Give an aanwijzing about a case",
            description =
                    "For whoever holds the power AANWIJZING on an active mandate, or his deputy. The line managers of every"
                            + " partner that the case concerns are consulted first, unless consultationSkippedBecause or"
                            + " leftOutBecause says why not. To a partner that cannot be instructed it is a request"
                            + " (binding: false).")
    @ApiResponse(responseCode = "201", description = "It is with the line managers, or issued at once")
    @ApiResponse(responseCode = "403", description = "No such power; the answer says which way is open")
    @ApiResponse(
            responseCode = "409",
            description = "One to this partner is running already, or the case lies above the ketenmanager")
    ResponseEntity<AanwijzingView> give(
            @CaseNumberOfAanwijzing @PathVariable String id, @RequestBody AanwijzingRequest request, Principal caller) {
        var given = retry.whole(() -> giving.give(request.draft(id), caller.getName()));
        return ResponseEntity.created(URI.create("/api/v1/escalations/%s/aanwijzingen/%d"
                        .formatted(given.id().escalation(), given.id().number())))
                .body(one(id, given.id().number(), caller));
    }

    @GetMapping
    @Operation(summary = "The aanwijzingen about a case, oldest first, for whoever sees the case")
    List<AanwijzingView> list(@CaseNumberOfAanwijzing @PathVariable String id, Principal caller) {
        return files.of(id, caller.getName()).stream().map(AanwijzingView::of).toList();
    }

    @GetMapping("/{number}")
    @Operation(summary = "One aanwijzing with its consultations, terms, ground and objections")
    AanwijzingView one(
            @CaseNumberOfAanwijzing @PathVariable String id,
            @Parameter(description = "Its number within the case", example = "1") @PathVariable int number,
            Principal caller) {
        return AanwijzingView.of(files.open(id, number, caller.getName()));
    }

    @PostMapping("/{number}/objections")
    @Operation(
            summary = "Object to an aanwijzing",
            description =
                    "For the director of the instructed partner, until it has reported. The board decides, without the"
                            + " ketenmanager; whether the instruction waits for it is the choice of the chain.")
    AanwijzingView object(
            @CaseNumberOfAanwijzing @PathVariable String id,
            @Parameter(description = "Its number within the case", example = "1") @PathVariable int number,
            @RequestBody AanwijzingObjectionRequest request,
            Principal caller) {
        var seen = files.open(id, number, caller.getName()).aanwijzing().id();
        retry.whole(() -> objecting.object(seen, request.objection(), caller.getName()));
        return one(id, number, caller);
    }
}
