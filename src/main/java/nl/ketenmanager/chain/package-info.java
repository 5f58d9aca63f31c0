/**
 * The chain: autonomous partners, the bodies in which they meet, who holds which role there from when until when, and
 * the phase the chain is in. Everybody above reads it through {@link nl.ketenmanager.chain.ChainRegister}; roles change
 * through {@link nl.ketenmanager.chain.RoleHolders} and the phase through {@link nl.ketenmanager.chain.Phases}. It knows
 * nobody but the platform and the audit, where its changes are accounted for.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "platform"})
package nl.ketenmanager.chain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
