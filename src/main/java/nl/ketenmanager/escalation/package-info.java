/**
 * The heart: a chain problem, its way up the tiers, its plan and its timeline. It asks {@code chain} who sits where,
 * {@code calendar} until when, {@code mandate} whether somebody may decide, and tells people through {@code notification}. The process models in {@code bpmn/} move a
 * case; what a case is and what may happen to it is decided here.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"chain", "mandate", "calendar", "notification", "audit", "platform"})
package nl.ketenmanager.escalation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
