package nl.ketenmanager.chain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who should hold which role, on whose word and why; without a start it begins at once. */
public record Nomination(
        ChainCode chain,
        Role role,
        @Nullable PartnerCode partner,
        @Nullable OfficeCode office,
        String person,
        boolean chairs,
        @Nullable Instant from,
        @Nullable Instant until,
        String reason,
        String recordedBy) {}
