package nl.ketenmanager.portal;

import java.security.Principal;
import nl.ketenmanager.escalation.Notas;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The nota of a case for who is logged in to the pages; the API asks a program for its password each time. */
@Controller
class NotaPage {
    private final Notas notas;

    NotaPage(Notas notas) {
        this.notas = notas;
    }

    @GetMapping("/zaken/{id}/nota")
    ResponseEntity<byte[]> nota(@PathVariable String id, Principal reader) {
        byte[] pdf = notas.of(id, reader.getName());
        var name = ContentDisposition.inline().filename("nota-" + id + ".pdf").build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(pdf);
    }
}
