/** Keeps emergencies in {@code keten.emergency} and its tables. */
@NullMarked
package nl.ketenmanager.doorzettingsmacht.store;

import org.jspecify.annotations.NullMarked;
