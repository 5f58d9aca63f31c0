package nl.ketenmanager.escalation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.List;
import java.util.Objects;
import nl.ketenmanager.document.Upload;
import nl.ketenmanager.escalation.NoteIntake;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The signed notes of the offices that decide on a case. */
@RestController
@RequestMapping("/api/v1/escalations/{id}/notes")
@Tag(name = "Escalations")
class NoteController {
    private final NoteIntake intake;

    NoteController(NoteIntake intake) {
        this.intake = intake;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Add a signed note to a case at the political tier",
            description = "Open to whoever registers on behalf of a competent office. Its id goes with the decision of"
                    + " that office, as signedNote.")
    @ApiResponse(responseCode = "201", description = "The note was kept; Location tells where it is")
    ResponseEntity<NoteView> add(
            @CaseNumber @PathVariable String id,
            @RequestPart(NoteIntake.FILE) MultipartFile file,
            @Parameter(description = "Code of the office; needed by who registers for more than one", example = "SZW")
                    @RequestParam(required = false)
                    @Nullable
                    String office,
            Principal caller)
            throws IOException {
        var note = NoteView.of(intake.add(id, office, upload(file, caller)));
        return ResponseEntity.created(URI.create("/api/v1/escalations/%s/notes/%s".formatted(id, note.id())))
                .body(note);
    }

    private static Upload upload(MultipartFile file, Principal caller) throws IOException {
        return new Upload(
                NoteIntake.FILE,
                Objects.requireNonNullElse(file.getOriginalFilename(), ""),
                Objects.requireNonNullElse(file.getContentType(), ""),
                file.getBytes(),
                caller.getName());
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "The signed notes on a case, oldest first")
    List<NoteView> list(@CaseNumber @PathVariable String id, Principal caller) {
        return intake.of(id, caller.getName()).stream().map(NoteView::of).toList();
    }

    @GetMapping("/{note}")
    @Operation(summary = "The file itself, as it was handed in")
    ResponseEntity<byte[]> content(
            @CaseNumber @PathVariable String id,
            @Parameter(description = "Number of the note", example = "7c1f2c5e-6a0b-4a54-9d0e-0f6a3d1f5b11")
                    @PathVariable
                    String note,
            Principal caller) {
        var content = intake.open(id, note, caller.getName());
        var file = content.note().file();
        var name = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(content.bytes());
    }
}
