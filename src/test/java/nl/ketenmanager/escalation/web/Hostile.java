package nl.ketenmanager.escalation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.ketenmanager.support.Casework;

/** Reports that must not be accepted: each starts as a good one and is spoilt in one to three ways. */
final class Hostile {
    private static final List<String> REQUIRED = List.of(
            "title", "description", "ownEffort", "chainInterest", "impact", "urgency", "route", "affectedPartners");
    private static final List<Object> VALUES = List.of(
            "",
            "\0",
            "\ud800",
            "\udfff\ud800",
            "'; drop table keten.escalation; --",
            "${T(java.lang.Runtime).getRuntime().exec('id')}",
            "<script>alert(1)</script>".repeat(100),
            "x".repeat(10_000),
            "\u202e".repeat(3000),
            -1,
            1e308,
            Long.MAX_VALUE,
            true,
            List.of(),
            List.of(List.of()),
            List.of("BD", 7),
            List.of("x".repeat(10_000)),
            Map.of(),
            Map.of("@class", "java.lang.ProcessBuilder"),
            Map.of("title", Map.of("title", Map.of())));

    private Hostile() {}

    static String body(Random random) {
        if (random.nextInt(4) == 0) {
            return broken(random);
        }
        var report = Casework.report("BD");
        for (String field : fields(random)) {
            // in these a text that looks like an attack is a text like any other
            report.put(field, isText(field) ? refusedText(random) : any(random));
        }
        return Casework.json(report).replace("\\u0000", random.nextBoolean() ? "\\u0000" : "\0");
    }

    private static List<String> fields(Random random) {
        var fields = new ArrayList<String>();
        for (int more = 1 + random.nextInt(3); more > 0; more--) {
            fields.add(REQUIRED.get(random.nextInt(REQUIRED.size())));
        }
        return fields;
    }

    private static boolean isText(String field) {
        return REQUIRED.indexOf(field) < REQUIRED.indexOf("impact");
    }

    private static Object refusedText(Random random) {
        Object value = any(random);
        return value instanceof String text && text.startsWith("'")
                        || value instanceof String expression && expression.startsWith("$")
                ? "\0" + value
                : value;
    }

    private static Object any(Random random) {
        return VALUES.get(random.nextInt(VALUES.size()));
    }

    /** A good report, cut off, with a byte changed, or nested deeper than anybody means. */
    private static String broken(Random random) {
        String good = Casework.json(Casework.report("BD"));
        return switch (random.nextInt(4)) {
            case 0 -> good.substring(0, random.nextInt(good.length()));
            case 1 -> "{\"title\":".repeat(2000 + random.nextInt(1000));
            case 2 -> good.replace("\"title\"", "\"__proto__\"");
            default -> "[".repeat(1 + random.nextInt(5000)) + good;
        };
    }
}
