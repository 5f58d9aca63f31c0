package nl.ketenmanager.doorzettingsmacht.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.List;
import nl.ketenmanager.aanwijzing.AanwijzingFigures;
import nl.ketenmanager.doorzettingsmacht.OverrideRegister;
import nl.ketenmanager.doorzettingsmacht.Overrides;
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

    /** Every use in a quarter, and the rate. */
    record OverridesView(
            @Schema(example = "LAK") String chain,
            @Schema(example = "2026-Q4") String quarter,
            int uses,
            long casesRaised,

            @Schema(description = "Uses per case raised", example = "0.02")
            double rate,

            List<EmergencyUse> emergencies,
            AanwijzingFigures aanwijzingen) {

        static OverridesView of(Overrides all) {
            return new OverridesView(
                    all.chain().value(),
                    all.quarter().text(),
                    all.uses().size(),
                    all.casesRaised(),
                    all.rate(),
                    all.uses().stream()
                            .map(use -> EmergencyUse.of(use.emergency(), use.reviews()))
                            .toList(),
                    all.aanwijzingen());
        }
    }

    @GetMapping
    @Operation(
            summary = "Every use of doorzettingsmacht in a quarter",
            description = "With its mandate, how long it lasted, and what each partner thought of it afterwards; of"
                    + " aanwijzingen how many were issued, without consultation, objected to and overturned. For"
                    + " directors, the ketenmanager, the ketenbureau and the auditor.")
    OverridesView overrides(
            @Parameter(description = "Code of the chain", example = "LAK") @PathVariable String code,
            @Parameter(description = "The quarter; the present one when left out", example = "2026-Q4")
                    @RequestParam(required = false)
                    @Nullable
                    String quarter,
            Principal caller) {
        return OverridesView.of(register.of(code, quarter, caller.getName()));
    }
}
