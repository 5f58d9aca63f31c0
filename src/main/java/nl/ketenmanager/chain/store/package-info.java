/** The chain in PostgreSQL: the tables and views of {@code V001__chain.sql}. */
@NullMarked
package nl.ketenmanager.chain.store;

import org.jspecify.annotations.NullMarked;
