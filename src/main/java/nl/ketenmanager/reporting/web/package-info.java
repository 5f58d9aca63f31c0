/** Reporting in the API. */
@NullMarked
package nl.ketenmanager.reporting.web;

import org.jspecify.annotations.NullMarked;
