/** Powers and mandates over HTTP. */
@NullMarked
package nl.ketenmanager.mandate.web;

import org.jspecify.annotations.NullMarked;
