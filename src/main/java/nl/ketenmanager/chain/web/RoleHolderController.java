package nl.ketenmanager.chain.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.ketenmanager.chain.Appointment;
import nl.ketenmanager.chain.Appointments;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.RoleHolders;
import nl.ketenmanager.chain.RoleVerdict;
import nl.ketenmanager.platform.ConflictException;
import nl.ketenmanager.platform.NotFoundException;
import nl.ketenmanager.platform.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows who holds which role at a moment, and lets the ketenbureau record changes. */
@RestController
@Tag(name = "Role holders", description = "Who holds which role, and until when")
@RequestMapping("/api/v1/chains/{code}/role-holders")
class RoleHolderController {
    private final ChainAccess access;
    private final ChainRegister chains;
    private final Appointments appointments;
    private final RoleHolders roleHolders;
    private final Clock clock;

    RoleHolderController(
            ChainAccess access, ChainRegister chains, Appointments appointments, RoleHolders roleHolders, Clock clock) {
        this.access = access;
        this.chains = chains;
        this.appointments = appointments;
        this.roleHolders = roleHolders;
        this.clock = clock;
    }

    @GetMapping
    @Operation(summary = "Who holds which role at a moment, now unless given")
    List<RoleHolderView> at(
            @PathVariable String code, @RequestParam(required = false) @Nullable String at, Principal caller) {
        Chain chain = access.forMember(caller.getName(), code);
        var input = new InputReader();
        Instant moment = input.moment("at", "Peildatum", at);
        input.refuse();
        return appointments.heldAt(chain.code(), moment == null ? clock.instant() : moment).stream()
                .map(held -> RoleHolderView.of(held, chains))
                .toList();
    }

    @GetMapping("/{id}")
    @Operation(summary = "One role holder with his deputies")
    RoleHolderView one(@PathVariable String code, @PathVariable long id, Principal caller) {
        return view(access.forMember(caller.getName(), code).code(), id);
    }

    @PostMapping
    @Operation(summary = "Appoint somebody to a role; for the ketenbureau")
    ResponseEntity<RoleHolderView> appoint(
            @PathVariable String code, @RequestBody AppointmentRequest request, Principal caller) {
        ChainCode chain = access.forKetenbureau(caller.getName(), code).code();
        long id = appointed(roleHolders.appoint(request.nomination(chain, caller.getName())));
        return created(chain, id);
    }

    @PostMapping("/{id}/endings")
    @Operation(summary = "End a role; for the ketenbureau")
    EndingView end(
            @PathVariable String code, @PathVariable long id, @RequestBody EndingRequest request, Principal caller) {
        ChainCode chain = access.forKetenbureau(caller.getName(), code).code();
        return ended(roleHolders.end(chain, id, request.ending(caller.getName())));
    }

    @PostMapping("/{id}/deputies")
    @Operation(summary = "Record a deputy; for the ketenbureau")
    ResponseEntity<RoleHolderView> appointDeputy(
            @PathVariable String code, @PathVariable long id, @RequestBody DeputyRequest request, Principal caller) {
        ChainCode chain = access.forKetenbureau(caller.getName(), code).code();
        appointed(roleHolders.appointDeputy(request.nomination(chain, id, caller.getName())));
        return created(chain, id);
    }

    @PostMapping("/{id}/deputies/{deputy}/endings")
    @Operation(summary = "End a deputyship; for the ketenbureau")
    EndingView endDeputy(
            @PathVariable String code,
            @PathVariable long id,
            @PathVariable long deputy,
            @RequestBody EndingRequest request,
            Principal caller) {
        ChainCode chain = access.forKetenbureau(caller.getName(), code).code();
        return ended(roleHolders.endDeputy(chain, id, deputy, request.ending(caller.getName())));
    }

    private ResponseEntity<RoleHolderView> created(ChainCode chain, long id) {
        return ResponseEntity.created(URI.create("/api/v1/chains/" + chain + "/role-holders/" + id))
                .body(view(chain, id));
    }

    private RoleHolderView view(ChainCode chain, long id) {
        Appointment held = appointments
                .find(chain, id)
                .orElseThrow(() -> new NotFoundException("Deze rol staat niet in het register van de keten."));
        return RoleHolderView.of(held, chains);
    }

    private static long appointed(RoleVerdict verdict) {
        if (verdict instanceof RoleVerdict.Appointed appointed) {
            return appointed.id();
        }
        throw refusal(verdict);
    }

    private static EndingView ended(RoleVerdict verdict) {
        if (verdict instanceof RoleVerdict.Ended ended) {
            return new EndingView(ended.id(), ended.until(), ended.attention());
        }
        throw refusal(verdict);
    }

    private static RuntimeException refusal(RoleVerdict verdict) {
        if (verdict instanceof RoleVerdict.Refused refused) {
            return new RefusedException(refused.violations());
        }
        if (verdict instanceof RoleVerdict.Conflicting conflicting) {
            return new ConflictException(conflicting.reason());
        }
        return new IllegalStateException("unexpected verdict " + verdict);
    }
}
