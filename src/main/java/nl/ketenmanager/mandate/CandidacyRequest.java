package nl.ketenmanager.mandate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A candidate as the ketenbureau proposes him, read as text; days are like {@code 2026-12-01}. */
public record CandidacyRequest(
        @Nullable String candidate,
        @Nullable String employer,
        @Nullable String from,
        @Nullable String until,
        List<String> powers,
        @Nullable String profile,
        @Nullable String interests) {}
