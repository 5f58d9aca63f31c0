package nl.ketenmanager.audit.verify;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one JSON object with texts, whole numbers, booleans and nulls: all that a line of an export needs. */
final class FlatJson {
    private final String text;
    private int at;

    private FlatJson(String text) {
        this.text = text;
    }

    /** @throws IllegalArgumentException when it is not such an object, or a name comes twice */
    static Map<String, Object> read(String line) {
        var json = new FlatJson(line);
        Map<String, Object> fields = json.object();
        if (json.next() != 0) {
            throw json.unreadable();
        }
        return fields;
    }

    private Map<String, Object> object() {
        Map<String, Object> fields = new LinkedHashMap<>();
        expect('{');
        char next = next();
        while (next != '}') {
            String name = string();
            expect(':');
            var value = value();
            if (value != null && fields.put(name, value) != null) {
                throw unreadable();
            }
            next = next();
            if (next == ',') {
                at++;
            } else if (next != '}') {
                throw unreadable();
            }
        }
        at++;
        return fields;
    }

    private @Nullable Object value() {
        if (next() == '"') {
            return string();
        }
        int from = at;
        while (at < text.length() && "0123456789-truefalsn".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        String word = text.substring(from, at);
        return switch (word) {
            case "null" -> null;
            case "true" -> true;
            case "false" -> false;
            default -> number(word);
        };
    }

    private Long number(String word) {
        try {
            return Long.valueOf(word);
        } catch (NumberFormatException other) {
            throw unreadable();
        }
    }

    private String string() {
        expect('"');
        var value = new StringBuilder();
        for (char one = take(); one != '"'; one = take()) {
            value.append(one == '\\' ? escaped() : one);
        }
        return value.toString();
    }

    private char escaped() {
        char one = take();
        return switch (one) {
            case '"', '\\', '/' -> one;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> (char) Integer.parseInt("" + take() + take() + take() + take(), 16);
            default -> throw unreadable();
        };
    }

    private char take() {
        if (at >= text.length()) {
            throw unreadable();
        }
        return text.charAt(at++);
    }

    private void expect(char wanted) {
        if (next() != wanted) {
            throw unreadable();
        }
        at++;
    }

    /** The next character that is no space; 0 at the end. */
    private char next() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : 0;
    }

    private IllegalArgumentException unreadable() {
        return new IllegalArgumentException("Not readable at character " + (at + 1));
    }
}
