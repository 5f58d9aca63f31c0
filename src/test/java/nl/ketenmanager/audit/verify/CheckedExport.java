package nl.ketenmanager.audit.verify;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What the program says of an export: its exit code and its words. */
public record CheckedExport(int code, String said) {

    public static CheckedExport of(Path... arguments) {
        var out = new ByteArrayOutputStream();
        int code = run(new PrintStream(out, true, StandardCharsets.UTF_8), arguments);
        return new CheckedExport(code, out.toString(StandardCharsets.UTF_8));
    }

    public static int run(PrintStream out, Path... arguments) {
        return new VerifyExport(out)
                .run(Stream.of(arguments).map(Path::toString).toArray(String[]::new));
    }
}
