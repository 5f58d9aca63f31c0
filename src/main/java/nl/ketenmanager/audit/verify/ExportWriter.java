package nl.ketenmanager.audit.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes an account as NDJSON: a record {@code export}, then per seal its {@code sealed} heads and the {@code seal}
 * itself, every {@code head}, every {@code line}, and a record {@code end} with the counts, so that a file that was cut
 * short is seen. Fields without a value are left out.
 */
public final class ExportWriter implements AccountSink {
    static final String FORMAT = "keten-audit/1";

    private final Writer out;
    private long seals;
    private long heads;
    private long lines;

    public ExportWriter(Writer out, Instant at) {
        this.out = out;
        write("export", "format", FORMAT, "at", Canonical.text(at));
    }

    @Override
    public void seal(Seal seal) {
        seals++;
        seal.heads()
                .forEach(head ->
                        write("sealed", "custody", head.custody(), "number", head.number(), "hash", head.hash()));
        write(
                "seal",
                "number",
                seal.number(),
                "at",
                Canonical.text(seal.at()),
                "previous",
                seal.previous(),
                "hash",
                seal.hash(),
                "key",
                seal.keyId(),
                "signature",
                seal.signature());
    }

    @Override
    public void head(Head head) {
        heads++;
        write("head", "custody", head.custody(), "number", head.number(), "hash", head.hash(), "sealed", head.sealed());
    }

    @Override
    public void line(Line line) {
        lines++;
        var entry = line.entry();
        write(
                "line",
                "custody",
                line.custody(),
                "number",
                line.number(),
                "chain",
                entry.chain(),
                "action",
                entry.action(),
                "object",
                entry.object(),
                "result",
                entry.result(),
                "rule",
                entry.rule(),
                "origin",
                entry.origin(),
                "actor",
                entry.actor(),
                "ground",
                entry.ground(),
                "at",
                Canonical.text(entry.at()),
                "previous",
                line.previous(),
                "hash",
                line.hash());
    }

    public void end() {
        write("end", "seals", seals, "heads", heads, "lines", lines);
    }

    private void write(String type, @Nullable Object... namesAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", type);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        try {
            out.write(FlatJson.write(fields));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
