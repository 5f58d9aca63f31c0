/**
 * Files that an act rests on - a signed mandate, a signed note - kept once, unchanged, with their hash. Whose a file is
 * and who may read it, the module says that stored it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "platform")
package nl.ketenmanager.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
