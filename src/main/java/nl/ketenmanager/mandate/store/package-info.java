/** Powers and mandates in PostgreSQL. */
@NullMarked
package nl.ketenmanager.mandate.store;

import org.jspecify.annotations.NullMarked;
