package nl.ketenmanager.chain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The ledger of role holdings: nothing in it is ever removed, only given an end. */
public interface Appointments {

    /** Makes everybody else who changes this chain wait until the transaction ends, and gives its deputy depth. */
    int lock(ChainCode chain);

    Optional<Appointment> find(ChainCode chain, long id);

    /** All of a chain that are not over at that moment, later ones included. */
    List<Appointment> notOverAt(ChainCode chain, Instant moment);

    /** All of a chain that are held at that moment, with the deputies of that moment. */
    List<Appointment> heldAt(ChainCode chain, Instant moment);

    long add(Nomination nomination, Period period, Instant recordedAt);

    void end(long id, Instant until, Ending ending, Instant recordedAt);

    long addDeputy(DeputyNomination nomination, String replaces, Period period, Instant recordedAt);

    void endDeputy(long id, Instant until, Ending ending, Instant recordedAt);
}
