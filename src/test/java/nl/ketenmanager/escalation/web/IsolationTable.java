package nl.ketenmanager.escalation.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What each demo user is expected to get: a row per user, a column per case or question, as the CSV beside it says. */
record IsolationTable(List<String> columns, Map<String, List<String>> rows) {

    static IsolationTable cases() {
        return read("isolation-cases.csv");
    }

    static IsolationTable chains() {
        return read("isolation-chains.csv");
    }

    private static IsolationTable read(String resource) {
        try (var csv = IsolationTable.class.getResourceAsStream(resource)) {
            var lines = new String(csv.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            Map<String, List<String>> rows = new LinkedHashMap<>();
            lines.stream().skip(1).map(IsolationTable::cells).forEach(cells -> rows.put(cells.get(0), rest(cells)));
            return new IsolationTable(rest(cells(lines.get(0))), rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(String line) {
        return Arrays.asList(line.split(","));
    }

    private static List<String> rest(List<String> cells) {
        return cells.subList(1, cells.size());
    }

    List<String> users() {
        return List.copyOf(rows.keySet());
    }

    Cell cell(String user, String column) {
        return new Cell(List.of(rows.get(user).get(columns.indexOf(column)).split("/")));
    }

    /** Statuses of reading, acting, and taking off the agenda; one status stands for all. */
    record Cell(List<String> statuses) {

        int read() {
            return at(0);
        }

        int act() {
            return at(1);
        }

        int agenda() {
            return at(2);
        }

        boolean isVisible() {
            return read() == 200;
        }

        private int at(int index) {
            return Integer.parseInt(statuses.get(Math.min(index, statuses.size() - 1)));
        }
    }

    String markdown() {
        String head = "| user | " + String.join(" | ", columns) + " |\n|" + "---|".repeat(columns.size() + 1) + "\n";
        return head
                + rows.entrySet().stream()
                        .map(row -> "| " + row.getKey() + " | " + String.join(" | ", row.getValue()) + " |\n")
                        .collect(Collectors.joining());
    }
}
