package nl.ketenmanager.mandate.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.mandate.MandateQuestion;
import nl.ketenmanager.mandate.Power;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers who might do what, when, as known when. */
@RestController
@Tag(name = "Mandates", description = "Who may bind whom to what, until when (Awb title 10.1)")
@RequestMapping("/api/v1/mandates")
class MandateController {
    private final MandatePages pages;

    MandateController(MandatePages pages) {
        this.pages = pages;
    }

    @GetMapping
    @Operation(
            summary = "Who might do what at a moment, as known at a moment",
            description =
                    "The mandates that hold at a moment, each with the people who could use it; of the chains that"
                            + " the caller takes part in.")
    List<MandateView> asked(
            @Parameter(description = "Code of a chain", example = "LAK") @RequestParam(required = false) @Nullable
                    String chain,
            @Parameter(description = "A role, or the login of a person", example = "KETENMANAGER")
                    @RequestParam(required = false)
                    @Nullable
                    String holder,
            @Parameter(description = "A power", example = "DECIDE") @RequestParam(required = false) @Nullable
                    String power,
            @Parameter(description = "The moment that it is about; now unless given", example = "2026-11-24T12:00:00Z")
                    @RequestParam(required = false)
                    @Nullable
                    String at,
            @Parameter(description = "As the register knew it then; now unless given", example = "2026-11-24T12:00:00Z")
                    @RequestParam(required = false)
                    @Nullable
                    String knownAt,
            @Parameter(description = "True for all, also what does not hold at that moment")
                    @RequestParam(defaultValue = "false")
                    boolean all,
            Principal caller) {
        var input = new MandateInput();
        boolean isRole =
                Arrays.stream(Role.values()).anyMatch(role -> role.name().equals(holder));
        var question = new MandateQuestion(
                input.read("chain", "Keten", chain, ChainCode::new),
                isRole ? Role.valueOf(String.valueOf(holder)) : null,
                isRole ? null : input.read("holder", "Mandaathouder", holder, MandateInput::person),
                input.code(Power.class, "power", "Bevoegdheid", power),
                input.moment("at", "Peildatum", at),
                input.moment("knownAt", "Bekend op", knownAt),
                all);
        input.refuse();
        return pages.asked(question, caller.getName());
    }

    @GetMapping("/{id}")
    @Operation(summary = "One mandate as it stood at a moment, as known at a moment; now unless given")
    MandateView one(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String at,
            @RequestParam(required = false) @Nullable String knownAt,
            Principal caller) {
        var input = new MandateInput();
        var moment = input.moment("at", "Peildatum", at);
        var known = input.moment("knownAt", "Bekend op", knownAt);
        input.refuse();
        return pages.one(id, moment, known, caller.getName());
    }

    @GetMapping("/{id}/history")
    @Operation(summary = "Everything that was recorded about a mandate, oldest first")
    List<HistoryView> history(@PathVariable long id, Principal caller) {
        return pages.history(id, caller.getName());
    }

    @GetMapping("/{id}/documents/{document}")
    @Operation(summary = "A signed document of this mandate, by its number in the history")
    ResponseEntity<byte[]> document(@PathVariable long id, @PathVariable String document, Principal caller) {
        return pages.document(id, document, caller.getName());
    }
}
