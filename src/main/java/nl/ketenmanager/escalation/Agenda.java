package nl.ketenmanager.escalation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.Tier;
import org.jspecify.annotations.Nullable;

/** What stands on the agenda of each body; nothing leaves it silently (S28). */
public interface Agenda {

    void place(Item item);

    /** The body has acted on the case, or the case has left. */
    void close(EscalationId id, String reason, Instant at);

    void remove(long item, String by, String reason, Instant at);

    Optional<Item> find(long item);

    /** What stands on the agendas of a chain, of the cases that these views show. */
    List<Item> open(ChainCode chain, @Nullable Tier tier, List<CaseSight.View> views);

    /** What somebody took off an agenda, newest first: it stays readable, with his reason. */
    List<Item> removed(ChainCode chain, @Nullable Tier tier, List<CaseSight.View> views);

    record Item(
            long number,
            ChainCode chain,
            Tier tier,
            EscalationId escalation,
            int visit,
            Instant placedAt,
            String placedBy,
            String reason,
            @Nullable Closing closing) {

        public boolean isOpen() {
            return closing == null;
        }
    }

    /** How an item left the agenda: by a person, or without one by what became of the case. */
    record Closing(Instant at, @Nullable String by, String reason) {}
}
