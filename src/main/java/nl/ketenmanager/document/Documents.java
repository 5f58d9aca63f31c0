package nl.ketenmanager.document;

import java.util.List;
import java.util.Optional;
import nl.ketenmanager.platform.Violation;

/** Keeps files; what is stored is never changed. */
public interface Documents {

    /** What {@link #store} would refuse about it, to be told together with everything else that is wrong. */
    List<Violation> violations(Upload upload);

    /**
     * Stores a file in the caller's transaction.
     *
     * @throws nl.ketenmanager.platform.RefusedException when it is empty, too large, or not of a kind that is kept
     */
    Stored store(Upload upload);

    Optional<Stored> find(DocumentId id);

    /** The content, whose hash has been checked against the stored one. */
    byte[] content(DocumentId id);
}
