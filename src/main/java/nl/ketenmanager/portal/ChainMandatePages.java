package nl.ketenmanager.portal;

import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.List;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.Person;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.chain.RoleHolding;
import nl.ketenmanager.document.Documents;
import nl.ketenmanager.mandate.CandidacySight;
import nl.ketenmanager.mandate.MandateQuestion;
import nl.ketenmanager.mandate.MandateSight;
import nl.ketenmanager.platform.NotFoundException;
import nl.ketenmanager.platform.Places;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Who may bind a chain to what until when, under which document, and who is proposed as its ketenmanager. For whoever
 * takes part in the chain and for the auditor; who only keeps the application running has no part in it.
 */
@Controller
@RequestMapping("/chains/{code}/mandates")
class ChainMandatePages implements Places {
    private final MandateSight mandates;
    private final CandidacySight candidacies;
    private final ChainRegister chains;
    private final Documents documents;

    ChainMandatePages(MandateSight mandates, CandidacySight candidacies, ChainRegister chains, Documents documents) {
        this.mandates = mandates;
        this.candidacies = candidacies;
        this.chains = chains;
        this.documents = documents;
    }

    @Override
    public List<Place> of(String person) {
        return chains.all().stream()
                .filter(chain -> isReader(person, chain.code()))
                .map(chain -> new Place(
                        "/chains/" + chain.code() + "/mandates",
                        "Mandaten " + chain.name(),
                        "Wie namens wie mag besluiten, tot wanneer en op grond van welk document."))
                .toList();
    }

    @GetMapping
    String list(
            @PathVariable String code, @RequestParam(defaultValue = "") String alle, Principal reader, Model model) {
        Chain chain = readable(code, reader.getName());
        var question = new MandateQuestion(chain.code(), null, null, null, null, null, true);
        model.addAttribute("who", reader.getName());
        model.addAttribute(
                "list",
                MandateList.of(
                        chain,
                        mandates.asked(question, reader.getName()),
                        candidacies.of(chain.code(), reader.getName()),
                        "ja".equals(alle),
                        this::name));
        return "portal/mandates";
    }

    @GetMapping("/{mandate}/document")
    ResponseEntity<byte[]> document(@PathVariable String code, @PathVariable long mandate, Principal reader) {
        Chain chain = readable(code, reader.getName());
        var found = mandates.open(mandate, null, null, reader.getName()).line().mandate();
        if (!found.terms().chain().equals(chain.code())) {
            throw new NotFoundException("Dit mandaat bestaat niet, of niet voor u.");
        }
        var stored = documents.find(found.document()).orElseThrow();
        var name = ContentDisposition.attachment()
                .filename(stored.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(stored.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(documents.content(stored.id()));
    }

    private Chain readable(String code, String person) {
        return ChainCode.read(code)
                .filter(chain -> isReader(person, chain))
                .flatMap(chains::find)
                .orElseThrow(() -> new NotFoundException("Deze keten bestaat niet, of u neemt er niet aan deel."));
    }

    private boolean isReader(String person, ChainCode chain) {
        return chains.rolesOf(person).stream().anyMatch(holding -> reads(holding, chain));
    }

    private static boolean reads(RoleHolding holding, ChainCode chain) {
        return chain.equals(holding.chain()) || holding.role() == Role.AUDITOR;
    }

    private String name(String person) {
        return chains.person(person).map(Person::name).orElse(person);
    }
}
