/** Files in PostgreSQL: the table of {@code V007__document.sql}, and which files it takes. */
@NullMarked
package nl.ketenmanager.document.store;

import org.jspecify.annotations.NullMarked;
