/** Doorzettingsmacht in the API. */
@NullMarked
package nl.ketenmanager.doorzettingsmacht.web;

import org.jspecify.annotations.NullMarked;
