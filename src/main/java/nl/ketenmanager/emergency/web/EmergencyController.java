package nl.ketenmanager.emergency.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.security.Principal;
import java.util.List;
import nl.ketenmanager.emergency.EmergencyConfirmations;
import nl.ketenmanager.emergency.EmergencyDeclarations;
import nl.ketenmanager.emergency.EmergencyFiles;
import nl.ketenmanager.emergency.EmergencyId;
import nl.ketenmanager.platform.Retry;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The emergency route of a case: declare, confirm, read. Account and evaluation are tasks in Tasklist. */
@RestController
@RequestMapping(path = "/api/v1/escalations/{id}/emergencies", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Emergencies", description = "Past the board to the office holders, and the account afterwards")
class EmergencyController {
    private static final String CASE = "Number of the case";

    private final EmergencyDeclarations declarations;
    private final EmergencyConfirmations confirmations;
    private final EmergencyFiles files;
    private final Retry retry;

    EmergencyController(
            EmergencyDeclarations declarations,
            EmergencyConfirmations confirmations,
            EmergencyFiles files,
            Retry retry) {
        this.declarations = declarations;
        this.confirmations = confirmations;
        this.files = files;
        this.retry = retry;
    }

    @PostMapping
    @Operation(
            summary = "Declare an emergency",
            description =
                    "For the ketenmanager or his deputy, on a mandate that names NOODESCALATIE. It takes effect when"
                            + " it is confirmed. Without that power: 403, with the way that is open.")
    @ApiResponse(responseCode = "201", description = "Declared; it waits for its confirmation")
    ResponseEntity<EmergencyView> declare(
            @Parameter(description = CASE, example = "LAK-2026-00017") @PathVariable String id,
            @RequestBody EmergencyRequestBody request,
            Principal caller) {
        var visible = files.requireVisible(id, caller.getName());
        var declared = retry.whole(() -> declarations.submit(visible, request.request(), caller.getName()));
        return ResponseEntity.created(URI.create("/api/v1/escalations/" + id + "/emergencies/"
                        + declared.id().number()))
                .body(view(declared.id(), caller));
    }

    @PostMapping("/{number}/confirmations")
    @Operation(
            summary = "Confirm an emergency",
            description =
                    "The case goes to the office holders, the board is told, and account and evaluation start, all at"
                            + " once or not at all.")
    EmergencyView confirm(
            @Parameter(description = CASE, example = "LAK-2026-00017") @PathVariable String id,
            @Parameter(description = "Number of the emergency of this case", example = "1") @PathVariable int number,
            Principal caller) {
        var emergency = files.requireVisible(id, number, caller.getName());
        retry.whole(() -> confirmations.confirm(emergency, caller.getName()));
        return view(emergency, caller);
    }

    @GetMapping
    @Operation(summary = "The emergencies of a case, oldest first", description = "For whoever may see the case.")
    List<EmergencyView> all(
            @Parameter(description = CASE, example = "LAK-2026-00017") @PathVariable String id, Principal caller) {
        return files.of(id, caller.getName()).stream()
                .map(one -> EmergencyView.of(one.emergency(), one.reviews()))
                .toList();
    }

    @GetMapping("/{number}")
    @Operation(summary = "One emergency of a case", description = "For whoever may see the case.")
    EmergencyView one(
            @Parameter(description = CASE, example = "LAK-2026-00017") @PathVariable String id,
            @Parameter(description = "Number of the emergency of this case", example = "1") @PathVariable int number,
            Principal caller) {
        return view(files.requireVisible(id, number, caller.getName()), caller);
    }

    private EmergencyView view(EmergencyId id, Principal caller) {
        var one = files.one(id, caller.getName());
        return EmergencyView.of(one.emergency(), one.reviews());
    }
}
