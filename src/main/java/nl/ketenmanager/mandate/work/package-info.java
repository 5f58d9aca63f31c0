/** What the register does by itself: warn in time. */
@NullMarked
package nl.ketenmanager.mandate.work;

import org.jspecify.annotations.NullMarked;
