package nl.ketenmanager.doorzettingsmacht.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import nl.ketenmanager.doorzettingsmacht.OverrideRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register of doorzettingsmacht of a chain. */
@RestController
@RequestMapping(path = "/api/v1/chains/{code}/overrides", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Emergencies")
class OverrideController {
    private final OverrideRegister register;

    OverrideController(OverrideRegister register) {
        this.register = register;
    }

    @GetMapping
    @Operation(
            summary = "Every use of doorzettingsmacht in a quarter",
            description =
                    "Each emergency and each aanwijzing with its mandate, how long it lasted, and what was thought of it"
                            + " afterwards; what a higher tier did not leave as it was; and the rates of the quarters before, so"
                            + " that a trend shows. For directors, the ketenmanager, the ketenbureau and the auditor.")
    OverridesView overrides(
            @Parameter(description = "Code of the chain", example = "LAK") @PathVariable String code,
            @Parameter(description = "The quarter; the present one when left out", example = "2026-Q4")
                    @RequestParam(required = false)
                    @Nullable
                    String quarter,
            @Parameter(description = "How many quarters the trend shows, this one among them; at most 40")
                    @RequestParam(defaultValue = "" + OverrideRegister.USUAL_TREND)
                    int quarters,
            Principal caller) {
        return OverridesView.of(register.of(code, quarter, quarters, caller.getName()));
    }
}
