package nl.ketenmanager.chain.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.ketenmanager.chain.Role;
import org.jspecify.annotations.Nullable;

/** The register as a child would keep it: plain rows, and every question answered for one moment at a time. */
final class RegisterOracle {

    static final class Row {
        final @Nullable Role role;
        final @Nullable String partner;
        final @Nullable Long holding;
        final @Nullable String replaces;
        final String person;
        final Instant from;

        @Nullable
        Instant until;

        Row(
                @Nullable Role role,
                @Nullable String partner,
                @Nullable Long holding,
                @Nullable String replaces,
                String person,
                Instant from,
                @Nullable Instant until) {
            this.role = role;
            this.partner = partner;
            this.holding = holding;
            this.replaces = replaces;
            this.person = person;
            this.from = from;
            this.until = until;
        }

        boolean holds(Instant moment) {
            return !from.isAfter(moment) && (until == null || until.isAfter(moment));
        }
    }

    final Map<Long, Row> holdings = new HashMap<>();
    final Map<Long, Row> deputies = new HashMap<>();

    RegisterOracle copy() {
        var copy = new RegisterOracle();
        holdings.forEach((id, row) -> copy.holdings.put(id, clone(row)));
        deputies.forEach((id, row) -> copy.deputies.put(id, clone(row)));
        return copy;
    }

    private static Row clone(Row row) {
        return new Row(row.role, row.partner, row.holding, row.replaces, row.person, row.from, row.until);
    }

    /** Every moment at which anything begins or ends: in between nothing changes. */
    Set<Instant> moments() {
        var moments = new TreeSet<Instant>();
        Stream.concat(holdings.values().stream(), deputies.values().stream()).forEach(row -> {
            moments.add(row.from);
            if (row.until != null) {
                moments.add(row.until);
            }
        });
        return moments;
    }

    long ketenmanagers(Instant moment) {
        return holdings.values().stream()
                .filter(row -> row.role == Role.KETENMANAGER && row.holds(moment))
                .count();
    }

    boolean hasKetenregisseur(String partner, Instant moment, boolean withDeputy) {
        return holdings.entrySet().stream()
                .filter(entry -> entry.getValue().role == Role.KETENREGISSEUR
                        && partner.equals(entry.getValue().partner)
                        && entry.getValue().holds(moment))
                .anyMatch(entry -> !withDeputy
                        || !standIns(entry.getKey(), entry.getValue().person, moment)
                                .isEmpty());
    }

    /** The lines of people who stand in for the holder, from him on; a loop shows as a line that repeats a person. */
    List<List<String>> lines(long holding, Instant moment) {
        var lines = new ArrayList<List<String>>();
        if (holdings.get(holding).holds(moment)) {
            extend(holding, List.of(holdings.get(holding).person), moment, lines);
        }
        return lines;
    }

    private void extend(long holding, List<String> line, Instant moment, List<List<String>> lines) {
        lines.add(line);
        for (String person : standIns(holding, line.get(line.size() - 1), moment)) {
            var longer = new ArrayList<>(line);
            longer.add(person);
            if (line.contains(person)) {
                lines.add(longer);
            } else {
                extend(holding, longer, moment, lines);
            }
        }
    }

    private List<String> standIns(long holding, String replaced, Instant moment) {
        return deputies.values().stream()
                .filter(row -> row.holding != null
                        && row.holding == holding
                        && replaced.equals(row.replaces)
                        && row.holds(moment))
                .map(row -> row.person)
                .toList();
    }

    /** The holder and everybody who ever stood in, so that a request for a longer line is likely. */
    List<String> peopleOf(long holding) {
        return Stream.concat(
                        Stream.of(holdings.get(holding).person),
                        deputies.values().stream()
                                .filter(row -> row.holding != null && row.holding == holding)
                                .map(row -> row.person))
                .distinct()
                .toList();
    }

    /** Who is in which role group of the chain at a moment, as "person in role". */
    Set<String> memberships(Instant moment) {
        var memberships = new LinkedHashSet<String>();
        holdings.forEach((id, row) -> lines(id, moment)
                .forEach(line -> memberships.add(line.get(line.size() - 1) + " in " + row.role + " " + row.partner)));
        return memberships;
    }
}
