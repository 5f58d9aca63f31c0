/** Keeps what this module knows in its own tables. */
@NullMarked
package nl.ketenmanager.aanwijzing.store;

import org.jspecify.annotations.NullMarked;
