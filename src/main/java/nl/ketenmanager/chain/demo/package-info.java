/** The demo chains LAK and STRAF with their fictional people: for a newcomer's machine and for tests, never a server. */
@NullMarked
package nl.ketenmanager.chain.demo;

import org.jspecify.annotations.NullMarked;
