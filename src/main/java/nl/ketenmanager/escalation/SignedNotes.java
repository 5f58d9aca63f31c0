package nl.ketenmanager.escalation;

import java.util.List;
import nl.ketenmanager.chain.OfficeCode;
import nl.ketenmanager.document.DocumentId;

/** Which files are signed notes of which office on which case. */
public interface SignedNotes {

    void add(EscalationId id, Entry entry);

    /** In the order of the offices. */
    List<Entry> of(EscalationId id);

    record Entry(DocumentId document, OfficeCode office, String onBehalfOf) {}
}
