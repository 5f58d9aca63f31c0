/**
 * What makes the account checkable by whoever does not trust the application or its database: the records with their
 * hashes, the export format and the check over both. Nothing here needs more than a JDK, so that {@link
 * nl.ketenmanager.audit.verify.VerifyExport} runs anywhere.
 */
@NullMarked
package nl.ketenmanager.audit.verify;

import org.jspecify.annotations.NullMarked;
