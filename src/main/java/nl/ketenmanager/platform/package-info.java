/**
 * What every other module stands on and no business word enters: the engine's configuration, login, work beside the
 * engine, process variables and the one shape of a refusal. It knows no other module.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package nl.ketenmanager.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
