/** The account over HTTP, for the auditor. */
@NullMarked
package nl.ketenmanager.audit.web;

import org.jspecify.annotations.NullMarked;
