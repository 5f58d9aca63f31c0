/** Reads the calendar's own closing days from PostgreSQL. */
@NullMarked
package nl.ketenmanager.calendar.store;

import org.jspecify.annotations.NullMarked;
