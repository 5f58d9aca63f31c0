/** The account in PostgreSQL: how a line and a seal get there, and how all of it is read again. */
@NullMarked
package nl.ketenmanager.audit.store;

import org.jspecify.annotations.NullMarked;
