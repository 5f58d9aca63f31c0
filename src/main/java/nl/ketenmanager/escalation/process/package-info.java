/** Ties the models in {@code bpmn/} to the escalation services; the only place in this module that knows the engine. */
@NullMarked
package nl.ketenmanager.escalation.process;

import org.jspecify.annotations.NullMarked;
