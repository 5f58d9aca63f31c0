package nl.ketenmanager.emergency;

/** Tells the process of an emergency what happened outside it. */
public interface EmergencyProcess {

    /** Starts the process of a registered emergency. */
    void declared(Emergency emergency);

    /** Somebody confirmed it; the case goes past the board in the same transaction. */
    void confirmed(EmergencyId id, String person);
}
