package nl.ketenmanager.portal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Objects;
import nl.ketenmanager.document.Upload;
import nl.ketenmanager.escalation.NoteIntake;
import nl.ketenmanager.platform.ConflictException;
import nl.ketenmanager.platform.RefusedException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Signed notes on the page of a case: handed in by who registers for an office - Tasklist takes no files - and read. */
@Controller
@RequestMapping("/zaken/{id}/notas")
class NotePages {
    private final NoteIntake intake;

    NotePages(NoteIntake intake) {
        this.intake = intake;
    }

    @PostMapping
    String add(
            @PathVariable String id,
            @RequestParam(NoteIntake.FILE) MultipartFile file,
            @RequestParam(defaultValue = "") String office,
            Principal caller,
            RedirectAttributes next)
            throws IOException {
        var upload = new Upload(
                NoteIntake.FILE,
                Objects.requireNonNullElse(file.getOriginalFilename(), ""),
                Objects.requireNonNullElse(file.getContentType(), ""),
                file.getBytes(),
                caller.getName());
        try {
            intake.add(id, office, upload);
            next.addFlashAttribute(
                    "noteAdded", "De ondertekende nota is toegevoegd. Kies haar in uw taak bij het besluit.");
        } catch (RefusedException | ConflictException refused) {
            next.addFlashAttribute("noteRefused", refused.getMessage());
        }
        return "redirect:/zaken/{id}#ambten";
    }

    @GetMapping("/{note}")
    ResponseEntity<byte[]> content(@PathVariable String id, @PathVariable String note, Principal caller) {
        var content = intake.open(id, note, caller.getName());
        var name = ContentDisposition.attachment()
                .filename(content.note().file().name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(content.note().file().mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(content.bytes());
    }
}
