package nl.ketenmanager.escalation;

import nl.ketenmanager.chain.Tier;
import org.jspecify.annotations.Nullable;

/** What a list of cases is narrowed down to; what is null does not narrow. */
public record CaseFilter(
        @Nullable String chain,
        @Nullable Status status,
        @Nullable Tier tier,
        @Nullable String partner,
        @Nullable Track track) {}
