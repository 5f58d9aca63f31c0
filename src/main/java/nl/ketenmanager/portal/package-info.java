/**
 * Web pages for people who would rather look than read: their cases, each with its place on the ladder, its plan and what
 * happened, and the way to their task; and the account of power for those to whom it is given. It reads {@code escalation} through the eyes of whoever is logged in; nobody uses
 * it, and nothing changes here but what Tasklist cannot take in: a signed note.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "escalation",
            "emergency",
            "aanwijzing",
            "doorzettingsmacht",
            "reporting",
            "chain",
            "mandate",
            "calendar",
            "document",
            "platform"
        })
package nl.ketenmanager.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
