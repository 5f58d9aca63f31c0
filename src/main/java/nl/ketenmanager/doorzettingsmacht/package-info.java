/**
 * Doorzettingsmacht: the two powers to push through. Upward an emergency takes a case past the board to those who are
 * politically responsible (S5); downward an aanwijzing binds a line organisation (S25). Each use rests on a mandate that
 * names the power, is told at once to whoever is passed over, and is accounted for afterwards. Nobody uses this module.
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
package nl.ketenmanager.doorzettingsmacht;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
