package nl.ketenmanager.mandate;

import java.time.Instant;
import java.util.List;
import nl.ketenmanager.chain.ChainCode;

/** What waits for a decision of the holder of a mandate; told by the module in which he decides. */
public interface MandatedWork {

    /** The most urgent first. */
    List<Waiting> waitingFor(ChainCode chain, MandateHolder holder);

    /** One piece of work by its number, never by what it is about: who hears of it may not know that. */
    record Waiting(String number, Instant dueAt) {}
}
