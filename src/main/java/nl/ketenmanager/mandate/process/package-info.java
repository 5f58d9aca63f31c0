/** Ties the model of a candidacy to its services; the only place in this module that knows the engine. */
@NullMarked
package nl.ketenmanager.mandate.process;

import org.jspecify.annotations.NullMarked;
