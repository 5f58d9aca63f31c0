/**
 * Doorzettingsmacht upward: in an emergency a case goes past the board to those who are politically responsible (S5). Each
 * use rests on a mandate that names the power, takes effect after a second word only, is told at once to whoever is passed
 * over, and is judged by them afterwards.
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
package nl.ketenmanager.emergency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
