package nl.ketenmanager.escalation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Tier;
import org.jspecify.annotations.Nullable;

/** What stands on the agenda of each body; nothing leaves it silently (S28). */
public interface Agenda {

    void place(Item item);

    /** The body has acted on the case, or the case has left; an evaluation that is still to come stays. */
    void close(EscalationId id, String reason, Instant at);

    /** The board has looked back at the emergency that began at this stay. */
    void closeEvaluation(EscalationId id, int visit, String reason, Instant at);

    void remove(long item, String by, String reason, Instant at);

    Optional<Item> find(long item);

    /** What stands on the agendas of a chain, of the cases that these views show, and of its mandates to the board. */
    List<Item> open(ChainCode chain, @Nullable Tier tier, List<CaseSight.View> views);

    /** What somebody took off an agenda, newest first: it stays readable, with his reason. */
    List<Item> removed(ChainCode chain, @Nullable Tier tier, List<CaseSight.View> views);

    /** What an item asks of the body: to handle the case, to look back at its emergency, to see to an aanwijzing, or to talk about a mandate. */
    enum Kind {
        CASE,
        EVALUATION,
        AANWIJZING,
        MANDATE
    }

    /**
     * One of them is what it is about.
     *
     * @param escalation the case, and {@code visit} its stay
     * @param mandate the mandate, if it is not about a case
     * @param about the partner that a matter is about, if it is about one
     */
    record Item(
            long number,
            ChainCode chain,
            Tier tier,
            @Nullable EscalationId escalation,
            int visit,
            Instant placedAt,
            String placedBy,
            String reason,
            @Nullable Closing closing,
            Kind kind,
            @Nullable Long mandate,
            @Nullable PartnerCode about) {

        /** A new item, which the body has still to see. */
        Item(
                ChainCode chain,
                Tier tier,
                EscalationId escalation,
                int visit,
                Instant placedAt,
                String placedBy,
                String reason,
                Kind kind) {
            this(0, chain, tier, escalation, visit, placedAt, placedBy, reason, null, kind, null, null);
        }

        public boolean isOpen() {
            return closing == null;
        }
    }

    /** How an item left the agenda: by a person, or without one by what became of the case. */
    record Closing(Instant at, @Nullable String by, String reason) {}
}
