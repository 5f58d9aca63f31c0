package nl.ketenmanager.audit.door;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A request by its method and address, told in codes: {@code POST escalations/{id}/withdrawals} on {@code
 * escalation:LAK-2026-00001}.
 */
record Call(Door door, String method, List<String> segments, Predicate<String> words) {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> CHANGING = Set.of("POST", "PUT", "PATCH", "DELETE");
    private static final Pattern PREFIX = Pattern.compile(
            "^/(api/v1|engine-rest(/engine/[^/]+)?|camunda/api/engine/engine/[^/]+|camunda/api|camunda)(?=/)");
    private static final int MOST_SEGMENTS = 8;

    private static final Pattern CASE = Pattern.compile("[A-Z][A-Z0-9]{0,19}-\\d{4}-\\d{5,9}");
    private static final Pattern CHAIN = Pattern.compile("[A-Z][A-Z0-9]{0,19}");
    private static final Pattern ID = Pattern.compile("\\d{1,18}|\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    /** Questions that are too long for an address are sent as a change, and are none. */
    private static final Pattern QUESTION =
            Pattern.compile("POST ((task|process-instance|execution|variable-instance|job|job-definition|external-task"
                    + "|history/[a-z{}-]+)(/count)?|filter/\\{id}/[a-zA-Z{}]+|external-task/fetchAndLock)");

    /** Work on cases is accounted for by the modules that do it. */
    private static final Set<String> WORK_ON_CASES = Set.of("task", "external-task", "process-definition");

    static Call of(Door door, String method, String address, Predicate<String> words) {
        var segments = Stream.of(PREFIX.matcher(address).replaceFirst("").split("/"))
                .map(segment -> segment.replaceFirst(";.*", ""))
                .filter(segment -> !segment.isEmpty())
                .limit(MOST_SEGMENTS)
                .toList();
        return new Call(door, method, segments, words);
    }

    boolean changes() {
        return !READING.contains(method)
                && !(isOfTheEngine() && QUESTION.matcher(action()).matches());
    }

    /** Deployments, jobs, incidents, rights and repair. */
    boolean administersTheEngine() {
        return changes()
                && isOfTheEngine()
                && !segments.isEmpty()
                && words.test(segments.get(0))
                && !WORK_ON_CASES.contains(segments.get(0))
                && !segments.contains("auth");
    }

    private boolean isOfTheEngine() {
        return door == Door.ENGINE_REST || door == Door.TASKLIST;
    }

    String action() {
        String path = segments.stream()
                .map(segment -> words.test(segment) ? segment : "{id}")
                .collect(Collectors.joining("/"));
        return (CHANGING.contains(method) ? method : "OTHER") + " " + path;
    }

    Optional<String> caseNumber() {
        return segments.stream()
                .filter(segment -> CASE.matcher(segment).matches())
                .findFirst();
    }

    Optional<String> chain() {
        return caseNumber()
                .map(number -> number.substring(0, number.indexOf('-')))
                .or(() -> {
                    int at = segments.indexOf("chains") + 1;
                    return at > 0
                                    && at < segments.size()
                                    && CHAIN.matcher(segments.get(at)).matches()
                            ? Optional.of(segments.get(at))
                            : Optional.empty();
                });
    }

    /** The case if there is one, else the last thing in the address that has a number or a code. */
    String object() {
        return caseNumber().map(number -> "escalation:" + number).orElseGet(() -> {
            List<String> things = new ArrayList<>();
            things.add(
                    segments.stream().filter(words).findFirst().map(this::one).orElse("-"));
            for (int at = 1; at < segments.size(); at++) {
                String before = segments.get(at - 1);
                if (words.test(before) && isNumberOrCode(before, segments.get(at))) {
                    things.add(one(before) + ":" + segments.get(at));
                }
            }
            return things.get(things.size() - 1);
        });
    }

    private static boolean isNumberOrCode(String before, String segment) {
        return ID.matcher(segment).matches()
                || before.equals("chains") && CHAIN.matcher(segment).matches();
    }

    private String one(String word) {
        return door == Door.API && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}
