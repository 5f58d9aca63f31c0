/** A case on paper. */
@NullMarked
package nl.ketenmanager.escalation.pdf;

import org.jspecify.annotations.NullMarked;
