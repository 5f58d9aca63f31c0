/** Mail: how a notification becomes a letter in Dutch, and the two ways it can leave. Used by the outbox only. */
@NullMarked
package nl.ketenmanager.notification.mail;

import org.jspecify.annotations.NullMarked;
