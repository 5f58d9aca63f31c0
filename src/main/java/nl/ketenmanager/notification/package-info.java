/**
 * Telling people, once per fact: what is told is written in the transaction of whoever tells it, leaves by mail after
 * the commit, and can be read again in the inbox. Knows the chain (who, and whether it wants mail), the calendar (Dutch
 * words for moments) and the platform; publishes no events.
 *
 * <p>Promise: a mail is sent at least once, and more than once only when the application dies between the acceptance
 * by the mail server and the commit of that fact. Both copies then carry the same {@code Message-ID}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"chain", "calendar", "platform"})
package nl.ketenmanager.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
