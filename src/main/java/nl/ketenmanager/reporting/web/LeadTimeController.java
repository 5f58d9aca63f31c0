package nl.ketenmanager.reporting.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import nl.ketenmanager.reporting.LeadTimes;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How long cases stay at each tier. */
@RestController
@RequestMapping(path = "/api/v1/chains/{code}/lead-times", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Chains")
class LeadTimeController {
    private final LeadTimes leadTimes;

    LeadTimeController(LeadTimes leadTimes) {
        this.leadTimes = leadTimes;
    }

    @GetMapping
    @Operation(
            summary = "How long cases stay at each tier, with and without power used",
            description =
                    "Median and 90th percentile of the stays that ended in the period, per tier and phase, on the clock:"
                            + " nights and weekends count. Cases in which an emergency took effect or a binding aanwijzing was"
                            + " issued, beside the others. For directors, the ketenmanager, the ketenbureau and the auditor.")
    LeadTimesView leadTimes(
            @Parameter(description = "Code of the chain", example = "LAK") @PathVariable String code,
            @Parameter(
                            description = "First day, Dutch time; a year before the end when left out",
                            example = "2026-01-01")
                    @RequestParam(required = false)
                    @Nullable
                    String from,
            @Parameter(description = "First day that no longer counts; tomorrow when left out", example = "2027-01-01")
                    @RequestParam(required = false)
                    @Nullable
                    String until,
            Principal caller) {
        return LeadTimesView.of(leadTimes.of(code, from, until, caller.getName()));
    }
}
