/**
 * Doorzettingsmacht downward: an aanwijzing binds a line organisation (S25), after its line managers were heard (S4).
 * Whoever is bound answers for it until it is done, and can object to the board; an autonomous partner is asked, not bound.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "escalation",
            "chain",
            "mandate",
            "calendar",
            "notification",
            "audit",
            "document",
            "platform"
        })
package nl.ketenmanager.aanwijzing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
