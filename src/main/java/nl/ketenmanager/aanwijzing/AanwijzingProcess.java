package nl.ketenmanager.aanwijzing;

/** Tells the process of an aanwijzing what happened outside it. */
public interface AanwijzingProcess {

    /** Starts the process of a registered aanwijzing. */
    void given(Aanwijzing aanwijzing);

    /** The partner objected; whatever task it has is answered by that. False when no task is open at this moment. */
    boolean objected(AanwijzingId id);
}
