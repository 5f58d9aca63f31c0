/** Computes in PostgreSQL, over the stays in {@code keten.tier_visit}. */
@NullMarked
package nl.ketenmanager.reporting.store;

import org.jspecify.annotations.NullMarked;
