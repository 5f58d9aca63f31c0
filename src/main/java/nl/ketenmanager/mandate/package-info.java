/**
 * Who may bind whom to what, until when: the power matrix of a chain (which role has which power at which tier) and the
 * register of mandates (in whose name, Awb title 10.1). Every module that lets somebody act asks {@link
 * nl.ketenmanager.mandate.MandateCheck} first and keeps the ground it answers.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"chain", "calendar", "notification", "audit", "document", "platform"})
package nl.ketenmanager.mandate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
