/** Counts in PostgreSQL, over {@code keten.power_use} and {@code keten.ketenmanager_decision}. */
@NullMarked
package nl.ketenmanager.doorzettingsmacht.store;

import org.jspecify.annotations.NullMarked;
