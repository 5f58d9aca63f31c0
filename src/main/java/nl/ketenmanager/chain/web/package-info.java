/** The chain over HTTP: its profile for everybody who takes part, and its role holders for the ketenbureau to record. */
@NullMarked
package nl.ketenmanager.chain.web;

import org.jspecify.annotations.NullMarked;
