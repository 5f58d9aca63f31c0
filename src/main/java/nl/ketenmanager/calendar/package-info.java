/**
 * Dutch working days and deadlines: when a term ends, when to remind, and why, in words people can check. Knows no
 * other module and publishes no events; whoever sets a deadline asks {@link nl.ketenmanager.calendar.WorkingCalendar}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package nl.ketenmanager.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
