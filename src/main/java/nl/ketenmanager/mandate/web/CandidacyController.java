package nl.ketenmanager.mandate.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.security.Principal;
import java.util.List;
import java.util.function.Supplier;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.mandate.Candidacy;
import nl.ketenmanager.mandate.CandidacyId;
import nl.ketenmanager.mandate.CandidacyPapers;
import nl.ketenmanager.mandate.CandidacyProposals;
import nl.ketenmanager.mandate.CandidacySight;
import nl.ketenmanager.mandate.CandidacyWithdrawals;
import nl.ketenmanager.platform.NotFoundException;
import nl.ketenmanager.platform.RefusedException;
import nl.ketenmanager.platform.Retry;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Candidates for ketenmanager: proposed by the ketenbureau, seen by the chain, judged by its board alone. */
@RestController
@Tag(name = "Appointments", description = "Candidates for ketenmanager, from proposal to mandate")
@RequestMapping(path = "/api/v1/chains/{code}/appointments", produces = MediaType.APPLICATION_JSON_VALUE)
class CandidacyController {
    private final CandidacyProposals proposals;
    private final CandidacyWithdrawals withdrawals;
    private final CandidacyPapers papers;
    private final CandidacySight sight;
    private final ChainRegister chains;
    private final Retry retry;

    CandidacyController(
            CandidacyProposals proposals,
            CandidacyWithdrawals withdrawals,
            CandidacyPapers papers,
            CandidacySight sight,
            ChainRegister chains,
            Retry retry) {
        this.proposals = proposals;
        this.withdrawals = withdrawals;
        this.papers = papers;
        this.sight = sight;
        this.chains = chains;
        this.retry = retry;
    }

    @GetMapping
    @Operation(summary = "The candidacies of a chain, latest first, each with what is still missing by name")
    List<CandidacyView> all(@PathVariable String code, Principal caller) {
        return sight.of(chain(code), caller.getName()).stream().map(this::view).toList();
    }

    @PostMapping
    @Operation(
            summary = "Propose a candidate; for the ketenbureau",
            description =
                    "Starts the process in which directors, candidate and employer are asked. Profile and interests"
                            + " are read by the directors of the chain only.")
    ResponseEntity<CandidacyView> propose(
            @PathVariable String code, @RequestBody CandidacyBody.Proposal request, Principal caller) {
        var chain = chain(code);
        var candidacy = retry.whole(() -> proposals.submit(chain, request.request(), caller.getName()));
        return ResponseEntity.created(URI.create("/api/v1/chains/" + chain + "/appointments/"
                        + candidacy.id().number()))
                .body(view(candidacy));
    }

    @GetMapping("/{number}")
    @Operation(summary = "One candidacy")
    CandidacyView one(@PathVariable String code, @PathVariable int number, Principal caller) {
        return view(sight.one(id(code, number), caller.getName()));
    }

    @GetMapping("/{number}/dossier")
    @Operation(
            summary = "Profile and interests declaration; for the directors of the chain only",
            description = "Who reads it is accounted for in the audit.")
    CandidacyBody.Dossier dossier(@PathVariable String code, @PathVariable int number, Principal caller) {
        return CandidacyBody.Dossier.of(sight.dossier(id(code, number), caller.getName()));
    }

    @PostMapping(path = "/{number}/documents", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Add the signed decision (Awb 10:5); for the ketenbureau, before the board's word is registered")
    CandidacyView attach(
            @PathVariable String code,
            @PathVariable int number,
            @RequestBody CandidacyBody.Document request,
            Principal caller) {
        return attached(id(code, number), request.document(), null, caller.getName());
    }

    @PostMapping(path = "/{number}/documents", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    CandidacyView attach(
            @PathVariable String code,
            @PathVariable int number,
            @RequestPart(required = false) @Nullable MultipartFile document,
            Principal caller) {
        return attached(id(code, number), null, document, caller.getName());
    }

    @PostMapping(path = "/{number}/consents", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Consent as the candidate or his employer (Awb 10:4), or refuse",
            description = "The ketenbureau records it for another, never without the signed document. The task that"
                    + " waited for it is done with it.")
    CandidacyView consent(
            @PathVariable String code,
            @PathVariable int number,
            @RequestBody CandidacyBody.Consent request,
            Principal caller) {
        return stated(id(code, number), caller, () -> request.word(null, caller.getName()));
    }

    @PostMapping(path = "/{number}/consents", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    CandidacyView consent(
            @PathVariable String code,
            @PathVariable int number,
            @RequestPart CandidacyBody.Consent request,
            @RequestPart(required = false) @Nullable MultipartFile document,
            Principal caller) {
        return stated(id(code, number), caller, () -> request.word(document, caller.getName()));
    }

    @PostMapping(path = "/{number}/support-statements", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "State a partner's support for the candidate, or refuse it (S16)",
            description = "The ketenbureau records it for another, never without the signed document.")
    CandidacyView support(
            @PathVariable String code,
            @PathVariable int number,
            @RequestBody CandidacyBody.Support request,
            Principal caller) {
        return stated(id(code, number), caller, () -> request.word(null, caller.getName()));
    }

    @PostMapping(path = "/{number}/support-statements", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    CandidacyView support(
            @PathVariable String code,
            @PathVariable int number,
            @RequestPart CandidacyBody.Support request,
            @RequestPart(required = false) @Nullable MultipartFile document,
            Principal caller) {
        return stated(id(code, number), caller, () -> request.word(document, caller.getName()));
    }

    @PostMapping("/{number}/withdrawals")
    @Operation(summary = "Take a candidacy back; for the ketenbureau and the candidate, before the board's word")
    CandidacyView withdraw(
            @PathVariable String code,
            @PathVariable int number,
            @RequestBody CandidacyBody.Withdrawal request,
            Principal caller) {
        var id = id(code, number);
        retry.whole(() -> {
            withdrawals.withdraw(id, request.reason(), caller.getName());
            return id;
        });
        return view(sight.one(id, caller.getName()));
    }

    private CandidacyView stated(CandidacyId id, Principal caller, Supplier<CandidacyBody.Word> reading) {
        sight.one(id, caller.getName());
        var word = reading.get();
        retry.whole(
                () -> papers.state(id, word.party(), word.partner(), word.answer(), word.document(), caller.getName()));
        return view(sight.one(id, caller.getName()));
    }

    private CandidacyView attached(
            CandidacyId id, @Nullable DocumentRequest inside, @Nullable MultipartFile beside, String caller) {
        sight.one(id, caller);
        var input = new MandateInput();
        var upload = DocumentRequest.of(inside, beside, input, caller);
        input.refuse();
        if (upload == null) {
            throw new RefusedException("document", "Voeg bij ‘Document’ het ondertekende besluit toe.");
        }
        withdrawals.attach(id, upload, caller);
        return view(sight.one(id, caller));
    }

    private CandidacyView view(Candidacy candidacy) {
        return CandidacyView.of(candidacy, chains.find(candidacy.id().chain()).orElseThrow());
    }

    private static CandidacyId id(String code, int number) {
        return new CandidacyId(chain(code), number);
    }

    private static ChainCode chain(String code) {
        return ChainCode.read(code)
                .orElseThrow(() -> new NotFoundException("Deze keten bestaat niet, of u neemt er niet aan deel."));
    }
}
