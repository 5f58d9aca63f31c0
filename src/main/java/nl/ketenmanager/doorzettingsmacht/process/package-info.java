/** Ties the models of doorzettingsmacht to its services; the only place in this module that knows the engine. */
@NullMarked
package nl.ketenmanager.doorzettingsmacht.process;

import org.jspecify.annotations.NullMarked;
