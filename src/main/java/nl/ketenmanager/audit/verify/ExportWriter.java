package nl.ketenmanager.audit.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Instant;

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
        write(new JsonFields("export").with("format", FORMAT).with("at", Canonical.text(at)));
    }

    @Override
    public void seal(Seal seal) {
        seals++;
        seal.heads()
                .forEach(head -> write(new JsonFields("sealed")
                        .with("custody", head.custody())
                        .with("number", head.number())
                        .with("hash", head.hash())));
        write(new JsonFields("seal")
                .with("number", seal.number())
                .with("at", Canonical.text(seal.at()))
                .with("previous", seal.previous())
                .with("hash", seal.hash())
                .with("key", seal.keyId())
                .with("signature", seal.signature()));
    }

    @Override
    public void head(Head head) {
        heads++;
        write(new JsonFields("head")
                .with("custody", head.custody())
                .with("number", head.number())
                .with("hash", head.hash())
                .with("sealed", head.sealed()));
    }

    @Override
    public void line(Line line) {
        lines++;
        var entry = line.entry();
        write(new JsonFields("line")
                .with("custody", line.custody())
                .with("number", line.number())
                .with("chain", entry.chain())
                .with("action", entry.action())
                .with("object", entry.object())
                .with("result", entry.result())
                .with("rule", entry.rule())
                .with("origin", entry.origin())
                .with("actor", entry.actor())
                .with("ground", entry.ground())
                .with("at", Canonical.text(entry.at()))
                .with("previous", line.previous())
                .with("hash", line.hash()));
    }

    public void end() {
        write(new JsonFields("end").with("seals", seals).with("heads", heads).with("lines", lines));
    }

    private void write(JsonFields record) {
        try {
            out.write(record.toString());
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
