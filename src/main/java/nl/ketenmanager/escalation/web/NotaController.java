package nl.ketenmanager.escalation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import nl.ketenmanager.escalation.Notas;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A case on one page. */
@RestController
@Tag(name = "Escalations")
class NotaController {
    private final Notas notas;

    NotaController(Notas notas) {
        this.notas = notas;
    }

    @GetMapping(path = "/api/v1/escalations/{id}/nota", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(
            summary = "The nota of a case: one page for the office holders, to print and sign",
            description =
                    "An accessible PDF (PDF/UA) with the question, the standpoints, the advice and what waiting does.")
    ResponseEntity<byte[]> nota(@CaseNumber @PathVariable String id, Principal caller) {
        byte[] pdf = notas.of(id, caller.getName());
        var name = ContentDisposition.inline().filename("nota-" + id + ".pdf").build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(pdf);
    }
}
