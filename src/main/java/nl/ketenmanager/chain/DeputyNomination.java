package nl.ketenmanager.chain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who should stand in within an appointment; {@code replaces} is the holder unless it names a deputy of his. */
public record DeputyNomination(
        ChainCode chain,
        long appointment,
        @Nullable String replaces,
        String person,
        @Nullable Instant from,
        @Nullable Instant until,
        String reason,
        String recordedBy) {}
