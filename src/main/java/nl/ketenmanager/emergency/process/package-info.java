/** Ties the models of this module to its services; the only place in it that knows the engine. */
@NullMarked
package nl.ketenmanager.emergency.process;

import org.jspecify.annotations.NullMarked;
