package nl.ketenmanager.chain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When something stops, why, and on whose word; without a moment it stops at once. */
public record Ending(@Nullable Instant until, String reason, String recordedBy) {}
