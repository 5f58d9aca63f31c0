package nl.ketenmanager.escalation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.escalation.AgendaRight;
import nl.ketenmanager.platform.Retry;
import nl.ketenmanager.platform.Violation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The agendas of a chain's bodies; nothing leaves them silently (S28). */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Agendas", description = "What stands on the agenda of each body")
class AgendaController {
    private final AgendaRight right;
    private final Retry retry;

    AgendaController(AgendaRight right, Retry retry) {
        this.right = right;
        this.retry = retry;
    }

    @GetMapping("/chains/{code}/agenda")
    @Operation(
            summary = "What stands on the agendas of a chain",
            description = "For whoever takes part in the chain, of the cases that he may see. What somebody took off an"
                    + " agenda stays readable with his reason: ask for removed.")
    List<AgendaItemView> agenda(
            @Parameter(description = "Code of the chain", example = "LAK") @PathVariable String code,
            @Parameter(description = "Only the body at this tier", example = "KETENBESTUUR")
                    @RequestParam(required = false)
                    @Nullable
                    String tier,
            @Parameter(description = "True for what was taken off, newest first") @RequestParam(defaultValue = "false")
                    boolean removed,
            Principal caller) {
        List<Violation> violations = new ArrayList<>();
        var only = Parameters.code(Tier.class, "tier", tier, violations);
        Parameters.refuse(violations);
        var items = removed ? right.removed(code, only, caller.getName()) : right.open(code, only, caller.getName());
        return items.stream().map(AgendaItemView::of).toList();
    }

    @PostMapping("/agenda-items/{id}/removals")
    @Operation(
            summary = "Take a case off an agenda, with a reason",
            description =
                    "For the chair of the body and the ketenmanager. The removal is on the case's timeline and told to"
                            + " whoever raised it; the case goes on with the same deadline.")
    AgendaItemView remove(
            @Parameter(description = "Number of the agenda item", example = "12") @PathVariable long id,
            @RequestBody RemovalRequest request,
            Principal caller) {
        return AgendaItemView.of(retry.whole(() -> right.remove(id, request.reason(), caller.getName())));
    }
}
