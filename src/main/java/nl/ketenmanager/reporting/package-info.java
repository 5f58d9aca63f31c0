/**
 * What the chain can tell of itself in numbers: how long cases stay at each tier, with and without power used (S27). It
 * reads and changes nothing; only who shows it uses this module.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"doorzettingsmacht", "chain", "calendar", "platform"})
package nl.ketenmanager.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
