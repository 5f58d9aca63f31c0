/**
 * Through which door an act comes in, and the lines of what no module accounts for itself: requests that were refused,
 * failed logins, and what administrators do at the engine's own doors.
 */
@NullMarked
package nl.ketenmanager.audit.door;

import org.jspecify.annotations.NullMarked;
