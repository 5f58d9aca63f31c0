/**
 * The account of both powers to push through: every use with its mandate, its duration and what became of it, per chain and
 * quarter. The danger of a ketenmanager too strong is watched with numbers. Only who shows them uses this module.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"emergency", "aanwijzing", "escalation", "mandate", "chain", "calendar", "platform"})
package nl.ketenmanager.doorzettingsmacht;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
