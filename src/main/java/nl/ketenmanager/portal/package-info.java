/**
 * Web pages for people who would rather look than read: their cases, each with its place on the ladder, its plan and what
 * happened, and the way to their task. It reads {@code escalation} through the eyes of whoever is logged in; nobody uses
 * it, and nothing changes here.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"escalation", "chain", "mandate", "calendar", "platform"})
package nl.ketenmanager.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
