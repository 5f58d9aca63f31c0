package nl.ketenmanager.audit.verify;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what {@link ExportWriter} wrote, and sees when the file is not whole. */
final class ExportReader {
    private final AccountSink sink;
    private final List<Seal.SealedHead> heads = new ArrayList<>();
    private final Map<String, Long> counts = new HashMap<>(Map.of("seal", 0L, "head", 0L, "line", 0L));
    private boolean begun;
    private boolean ended;

    ExportReader(AccountSink sink) {
        this.sink = sink;
    }

    /** @throws IllegalArgumentException when it is not an export, or not all of one; the message says where */
    void read(BufferedReader file) throws IOException {
        int at = 0;
        for (String line = file.readLine(); line != null; line = file.readLine()) {
            at++;
            try {
                if (!line.isBlank()) {
                    record(new Fields(FlatJson.read(line)));
                }
            } catch (RuntimeException unreadable) {
                throw new IllegalArgumentException(
                        "regel %d van het bestand: %s".formatted(at, unreadable.getMessage()));
            }
        }
        if (!ended) {
            throw new IllegalArgumentException("het bestand houdt op voor het einde van de export");
        }
    }

    private void record(Fields fields) {
        String type = fields.text("type");
        if (begun != !type.equals("export") || ended) {
            throw new IllegalArgumentException("this record does not belong here");
        }
        counts.computeIfPresent(type, (one, count) -> count + 1);
        switch (type) {
            case "export" -> begin(fields);
            case "sealed" ->
                heads.add(new Seal.SealedHead(fields.text("custody"), fields.number("number"), fields.text("hash")));
            case "seal" -> sink.seal(seal(fields));
            case "head" ->
                sink.head(new Head(
                        fields.text("custody"), fields.number("number"), fields.text("hash"), fields.flag("sealed")));
            case "line" -> sink.line(line(fields));
            case "end" -> end(fields);
            default -> throw new IllegalArgumentException("unknown record");
        }
    }

    private void begin(Fields fields) {
        if (!fields.text("format").equals(ExportWriter.FORMAT)) {
            throw new IllegalArgumentException("another format than " + ExportWriter.FORMAT);
        }
        begun = true;
    }

    private Seal seal(Fields fields) {
        var seal = new Seal(
                fields.number("number"),
                fields.moment("at"),
                heads,
                fields.text("previous"),
                fields.text("hash"),
                fields.find("key"),
                fields.find("signature"));
        heads.clear();
        return seal;
    }

    private static Line line(Fields fields) {
        return new Line(
                fields.text("custody"),
                fields.number("number"),
                new Line.Entry(
                        fields.find("chain"),
                        fields.text("action"),
                        fields.text("object"),
                        fields.text("result"),
                        fields.find("rule"),
                        fields.text("origin"),
                        fields.text("actor"),
                        fields.find("ground"),
                        fields.moment("at")),
                fields.text("previous"),
                fields.text("hash"));
    }

    private void end(Fields fields) {
        counts.forEach((type, count) -> {
            if (fields.number(type + "s") != count) {
                throw new IllegalArgumentException(
                        "%d %ss in the file, %d exported".formatted(count, type, fields.number(type + "s")));
            }
        });
        ended = true;
    }

    private record Fields(Map<String, Object> values) {

        @Nullable
        String find(String name) {
            return values.get(name) instanceof String text ? text : null;
        }

        String text(String name) {
            return required(name, find(name));
        }

        long number(String name) {
            return required(name, values.get(name) instanceof Long number ? number : null);
        }

        boolean flag(String name) {
            return required(name, values.get(name) instanceof Boolean flag ? flag : null);
        }

        Instant moment(String name) {
            return Instant.parse(text(name));
        }

        private static <T> T required(String name, @Nullable T value) {
            if (value == null) {
                throw new IllegalArgumentException(name + " is missing");
            }
            return value;
        }
    }
}
