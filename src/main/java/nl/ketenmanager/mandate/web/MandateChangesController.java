package nl.ketenmanager.mandate.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.security.Principal;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.mandate.FactRequest;
import nl.ketenmanager.mandate.MandateChanges;
import nl.ketenmanager.mandate.MandateGrant;
import nl.ketenmanager.mandate.MandateRegister;
import nl.ketenmanager.mandate.web.MandateRequest.Parent;
import nl.ketenmanager.platform.Retry;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * Records mandates and what happens to them. Each request comes as JSON with the document in it, or as multipart with the
 * JSON in part {@code request} and the file in part {@code document}.
 */
@RestController
@Tag(name = "Mandates", description = "Who may bind whom to what, until when (Awb title 10.1)")
@RequestMapping("/api/v1/mandates")
class MandateChangesController {
    private static final String JSON = MediaType.APPLICATION_JSON_VALUE;
    private static final String PARTS = MediaType.MULTIPART_FORM_DATA_VALUE;

    private final MandateRegister register;
    private final MandateChanges changes;
    private final MandatePages pages;
    private final Retry retry;

    MandateChangesController(MandateRegister register, MandateChanges changes, MandatePages pages, Retry retry) {
        this.register = register;
        this.changes = changes;
        this.pages = pages;
        this.retry = retry;
    }

    @PostMapping(consumes = JSON)
    @Operation(
            summary = "Register a mandate",
            description = "For whoever gives it, and for the ketenbureau with the signed decision. It works once the"
                    + " consents and support statements that it needs are there; missing names them.")
    @ApiResponse(responseCode = "201", description = "The mandate is in the register")
    @ApiResponse(responseCode = "200", description = "An earlier request with the same Idempotency-Key registered it")
    ResponseEntity<MandateView> register(
            @RequestBody MandateRequest request,
            @Key @RequestHeader(name = Key.HEADER, required = false) @Nullable String key,
            Principal caller) {
        pages.requireVisible(request.chain(), caller.getName());
        return registered(request.grant(null, null, caller.getName(), key));
    }

    @PostMapping(consumes = PARTS)
    ResponseEntity<MandateView> register(
            @RequestPart MandateRequest request,
            @RequestPart(required = false) @Nullable MultipartFile document,
            @Key @RequestHeader(name = Key.HEADER, required = false) @Nullable String key,
            Principal caller) {
        pages.requireVisible(request.chain(), caller.getName());
        return registered(request.grant(null, document, caller.getName(), key));
    }

    @PostMapping(path = "/{id}/sub-mandates", consumes = JSON)
    @Operation(
            summary = "Give a mandate on, never wider than it is",
            description = "For the holder of the mandate, and for the ketenbureau with his signed decision.")
    ResponseEntity<MandateView> delegate(
            @PathVariable long id,
            @RequestBody MandateRequest request,
            @Key @RequestHeader(name = Key.HEADER, required = false) @Nullable String key,
            Principal caller) {
        return registered(request.grant(parent(id, caller), null, caller.getName(), key));
    }

    @PostMapping(path = "/{id}/sub-mandates", consumes = PARTS)
    ResponseEntity<MandateView> delegate(
            @PathVariable long id,
            @RequestPart MandateRequest request,
            @RequestPart(required = false) @Nullable MultipartFile document,
            @Key @RequestHeader(name = Key.HEADER, required = false) @Nullable String key,
            Principal caller) {
        return registered(request.grant(parent(id, caller), document, caller.getName(), key));
    }

    @PostMapping(path = "/{id}/consents", consumes = JSON)
    @Operation(
            summary = "Consent to a mandate, as its holder or his employer (Awb 10:4)",
            description = "What was consented to already is not recorded again (200).")
    ResponseEntity<MandateView> consent(
            @PathVariable long id, @RequestBody FactBody.Consent request, Principal caller) {
        pages.requireVisible(id, caller.getName());
        return recorded(id, request.request(null, caller.getName()));
    }

    @PostMapping(path = "/{id}/consents", consumes = PARTS)
    ResponseEntity<MandateView> consent(
            @PathVariable long id,
            @RequestPart FactBody.Consent request,
            @RequestPart(required = false) @Nullable MultipartFile document,
            Principal caller) {
        pages.requireVisible(id, caller.getName());
        return recorded(id, request.request(document, caller.getName()));
    }

    @PostMapping(path = "/{id}/support-statements", consumes = JSON)
    @Operation(
            summary = "State or take back a partner's support for a ketenmanager's mandate",
            description = "Taking it back ends nothing by itself: the board is asked to discuss it.")
    ResponseEntity<MandateView> support(
            @PathVariable long id, @RequestBody FactBody.Support request, Principal caller) {
        pages.requireVisible(id, caller.getName());
        return recorded(id, request.request(null, caller.getName()));
    }

    @PostMapping(path = "/{id}/support-statements", consumes = PARTS)
    ResponseEntity<MandateView> support(
            @PathVariable long id,
            @RequestPart FactBody.Support request,
            @RequestPart(required = false) @Nullable MultipartFile document,
            Principal caller) {
        pages.requireVisible(id, caller.getName());
        return recorded(id, request.request(document, caller.getName()));
    }

    @PostMapping(path = "/{id}/withdrawals", consumes = JSON)
    @Operation(
            summary = "Withdraw a mandate, at once or from a later moment (Awb 10:8)",
            description = "What rests on it ends with it. It waits for acts that are being done on it at this moment.")
    ResponseEntity<MandateView> withdraw(
            @PathVariable long id, @RequestBody FactBody.Withdrawal request, Principal caller) {
        pages.requireVisible(id, caller.getName());
        return recorded(id, request.request(null, caller.getName()));
    }

    @PostMapping(path = "/{id}/withdrawals", consumes = PARTS)
    ResponseEntity<MandateView> withdraw(
            @PathVariable long id,
            @RequestPart FactBody.Withdrawal request,
            @RequestPart(required = false) @Nullable MultipartFile document,
            Principal caller) {
        pages.requireVisible(id, caller.getName());
        return recorded(id, request.request(document, caller.getName()));
    }

    private Parent parent(long id, Principal caller) {
        return new Parent(
                id, new ChainCode(pages.one(id, null, null, caller.getName()).chain()));
    }

    private ResponseEntity<MandateView> registered(MandateGrant grant) {
        var registered = retry.whole(() -> register.register(grant));
        return ResponseEntity.status(registered.created() ? HttpStatus.CREATED : HttpStatus.OK)
                .location(URI.create("/api/v1/mandates/" + registered.id()))
                .body(pages.one(registered.id(), null, null, grant.by()));
    }

    private ResponseEntity<MandateView> recorded(long id, FactRequest request) {
        boolean added = retry.whole(() -> changes.record(id, request));
        return ResponseEntity.status(added ? HttpStatus.CREATED : HttpStatus.OK)
                .body(pages.one(id, null, null, request.by()));
    }
}
