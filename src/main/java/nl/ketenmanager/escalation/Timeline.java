package nl.ketenmanager.escalation;

import java.time.Instant;
import java.util.List;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.mandate.Ground;
import org.jspecify.annotations.Nullable;

/** The account of a case, step by step and in Dutch; entries are added and never changed. */
public interface Timeline {

    void add(EscalationId id, Entry entry);

    List<Entry> of(EscalationId id);

    /** One fact: a sentence for everybody, what the actor wrote as detail, and what his act rested on. */
    record Entry(
            Instant at,
            TimelineKind kind,
            @Nullable Tier tier,
            @Nullable String actor,
            String text,
            @Nullable String detail,
            @Nullable Ground ground) {}
}
