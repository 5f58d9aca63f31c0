package nl.ketenmanager.notification.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.time.Clock;
import java.util.UUID;
import nl.ketenmanager.platform.NotFoundException;
import nl.ketenmanager.platform.RefusedException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The inbox of whoever is logged in; nobody can ask for somebody else's. */
@RestController
@Tag(name = "Notifications", description = "The inbox of whoever is logged in")
@RequestMapping("/api/v1/notifications")
class InboxController {
    private static final int LARGEST_PAGE = 100;

    private final Inbox inbox;
    private final Clock clock;

    InboxController(Inbox inbox, Clock clock) {
        this.inbox = inbox;
        this.clock = clock;
    }

    @GetMapping
    @Operation(summary = "The caller's own messages, newest first")
    InboxPage list(
            Principal caller,
            @RequestParam(defaultValue = "false") boolean unread,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        if (page < 0) {
            throw new RefusedException("page", "Pagina moet 0 of hoger zijn.");
        }
        if (size < 1 || size > LARGEST_PAGE) {
            throw new RefusedException("size", "Aantal per pagina moet tussen 1 en " + LARGEST_PAGE + " liggen.");
        }
        return inbox.page(caller.getName(), unread, page, size);
    }

    @PostMapping("/{id}/readings")
    @Operation(summary = "Mark a message as read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(Principal caller, @PathVariable UUID id) {
        if (!inbox.read(caller.getName(), id, clock.instant())) {
            throw new NotFoundException("Dit bericht bestaat niet, of het is niet aan u gericht.");
        }
    }
}
