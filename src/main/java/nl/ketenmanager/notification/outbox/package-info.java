/** What has been told and still has to leave: the rows, the sender that db-scheduler drives, and its meters. */
@NullMarked
package nl.ketenmanager.notification.outbox;

import org.jspecify.annotations.NullMarked;
