/** The inbox over HTTP, for pages and for other programs alike; everybody reads their own messages only. */
@NullMarked
package nl.ketenmanager.notification.web;

import org.jspecify.annotations.NullMarked;
