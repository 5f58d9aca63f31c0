package nl.ketenmanager.escalation;

import nl.ketenmanager.chain.OfficeCode;
import nl.ketenmanager.document.Stored;

/**
 * A note that an office has signed and added to a case: what its decision rests on.
 *
 * @param onBehalfOf in whose name, as the office was called then (Awb 10:10)
 */
public record SignedNote(Stored file, OfficeCode office, String onBehalfOf) {

    /** Inside a sentence: "de Minister van SZW". */
    public String theOffice() {
        return Names.theOffice(onBehalfOf);
    }
}
