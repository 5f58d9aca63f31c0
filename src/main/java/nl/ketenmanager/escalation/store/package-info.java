/** Keeps cases in PostgreSQL; nobody outside the escalation module sees it. */
@NullMarked
package nl.ketenmanager.escalation.store;

import org.jspecify.annotations.NullMarked;
