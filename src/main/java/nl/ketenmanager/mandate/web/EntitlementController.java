package nl.ketenmanager.mandate.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.time.Clock;
import java.util.List;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.mandate.Power;
import nl.ketenmanager.mandate.PowerQuestion;
import nl.ketenmanager.mandate.PowerSight;
import nl.ketenmanager.platform.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers who was entitled to what on one moment, as known on another. */
@RestController
@Tag(name = "Powers", description = "Which role may do what at which tier of a chain")
@RequestMapping(path = "/api/v1/chains/{code}/powers/holders", produces = MediaType.APPLICATION_JSON_VALUE)
class EntitlementController {
    private final PowerSight sight;
    private final ChainRegister chains;
    private final Clock clock;

    EntitlementController(PowerSight sight, ChainRegister chains, Clock clock) {
        this.sight = sight;
        this.chains = chains;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            summary = "Who might do what at a moment, as known at a moment, in own authority or on which mandate",
            description = "From the recorded history of roles, deputies, powers and mandates. What is left out does not"
                    + " narrow the question. The building blocks of the chain are those of now.")
    List<EntitlementView> holders(
            @PathVariable String code,
            @Parameter(example = "DECIDE") @RequestParam(required = false) @Nullable String power,
            @Parameter(example = "TACTICAL") @RequestParam(required = false) @Nullable String tier,
            @Parameter(description = "A login") @RequestParam(required = false) @Nullable String person,
            @Parameter(description = "Partners that the act would bind") @RequestParam(required = false) @Nullable
                    List<@Nullable String> partner,
            @Parameter(description = "What a decision would be on", example = "PLANNING")
                    @RequestParam(required = false)
                    @Nullable
                    String subject,
            @Parameter(description = "Euros that a decision would commit", example = "50000")
                    @RequestParam(required = false)
                    @Nullable
                    String amount,
            @Parameter(description = "The moment that it is about; now unless given")
                    @RequestParam(required = false)
                    @Nullable
                    String at,
            @Parameter(description = "As the register knew it then; now unless given")
                    @RequestParam(required = false)
                    @Nullable
                    String knownAt,
            Principal caller) {
        var chain = ChainCode.read(code).orElseThrow(EntitlementController::unknown);
        var input = new MandateInput();
        var known = input.moment("knownAt", "Bekend op", knownAt);
        var question = new PowerQuestion(
                chain,
                input.code(Power.class, "power", "Bevoegdheid", power),
                input.code(Tier.class, "tier", "Trede", tier),
                input.read("person", "Persoon", person, MandateInput::person),
                input.all("partner", "Ketenpartner", partner, PartnerCode::new),
                input.read("subject", "Onderwerp", subject, MandateInput::subject),
                input.read("amount", "Bedrag", amount, MandateInput::euros),
                input.moment("at", "Peildatum", at),
                known);
        input.refuse();
        var answer = sight.asked(question, caller.getName());
        var whole = chains.find(chain).orElseThrow(EntitlementController::unknown);
        return answer.stream()
                .map(one -> EntitlementView.of(one, whole, known == null ? clock.instant() : known))
                .toList();
    }

    private static NotFoundException unknown() {
        return new NotFoundException("Deze keten bestaat niet, of u neemt er niet aan deel.");
    }
}
