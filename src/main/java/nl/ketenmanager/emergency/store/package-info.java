/** Keeps what this module knows in its own tables. */
@NullMarked
package nl.ketenmanager.emergency.store;

import org.jspecify.annotations.NullMarked;
