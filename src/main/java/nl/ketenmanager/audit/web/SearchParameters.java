package nl.ketenmanager.audit.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.ketenmanager.audit.store.LineSearch;
import nl.ketenmanager.platform.RefusedException;
import nl.ketenmanager.platform.Violation;
import org.jspecify.annotations.Nullable;

/** Reads what to look for, and refuses everything that is wrong with it at once. */
final class SearchParameters {
    private static final Set<String> RESULTS = Set.of("DONE", "REFUSED");
    private static final int LARGEST_PAGE = 100;
    private static final int LAST_PAGE = 100_000;
    private static final int LONGEST = 200;

    private final List<Violation> violations = new ArrayList<>();

    LineSearch.Filter filter(
            @Nullable String chain,
            @Nullable String custody,
            @Nullable String action,
            @Nullable String actor,
            @Nullable String result,
            @Nullable String from,
            @Nullable String until) {
        return new LineSearch.Filter(
                text("chain", chain),
                text("custody", custody),
                text("action", action),
                text("actor", actor),
                result(text("result", result)),
                moment("from", from),
                moment("until", until));
    }

    void range(String name, int given, int lowest, int highest) {
        if (given < lowest || given > highest) {
            violations.add(new Violation(name, "‘%s’ is een getal van %d tot %d.".formatted(name, lowest, highest)));
        }
    }

    void page(int page, int size) {
        range("page", page, 0, LAST_PAGE);
        range("size", size, 1, LARGEST_PAGE);
    }

    void refuse() {
        if (!violations.isEmpty()) {
            throw new RefusedException(violations);
        }
    }

    private @Nullable String text(String name, @Nullable String given) {
        if (given == null || given.isBlank()) {
            return null;
        }
        if (given.length() > LONGEST || given.indexOf(0) >= 0) {
            violations.add(new Violation(name, "De waarde van ‘" + name + "’ komt in het auditspoor niet voor."));
            return null;
        }
        return given;
    }

    private @Nullable String result(@Nullable String given) {
        if (given != null && !RESULTS.contains(given)) {
            violations.add(new Violation("result", "De waarde van ‘result’ bestaat niet. Kies uit: DONE, REFUSED."));
        }
        return given;
    }

    private @Nullable Instant moment(String name, @Nullable String given) {
        if (given == null || given.isBlank()) {
            return null;
        }
        try {
            return OffsetDateTime.parse(given).toInstant();
        } catch (DateTimeException unreadable) {
            violations.add(new Violation(
                    name, "‘%s’ is een moment met tijdzone, zoals 2026-11-24T10:00:00Z.".formatted(name)));
            return null;
        }
    }
}
