package nl.ketenmanager.mandate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.ketenmanager.chain.ChainCode;

/** What stands on the agenda of the board, in memory: "mandate matter: reason". */
public final class RecordedAgenda implements BoardAgenda {
    public final List<String> open = new ArrayList<>();

    @Override
    public void place(ChainCode chain, long mandate, String matter, String reason, Instant at) {
        close(mandate, matter, reason, at);
        open.add(mandate + " " + matter + ": " + reason);
    }

    @Override
    public void close(long mandate, String matter, String reason, Instant at) {
        open.removeIf(item -> item.startsWith(mandate + " " + matter + ": "));
    }

    @Override
    public void closeAll(long mandate, String reason, Instant at) {
        open.removeIf(item -> item.startsWith(mandate + " "));
    }
}
