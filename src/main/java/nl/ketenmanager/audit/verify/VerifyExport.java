package nl.ketenmanager.audit.verify;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Checks an export of the account without application or database: {@code VerifyExport export.ndjson [public-keys.pem]}.
 * Without keys the signatures are not looked at. Ends with 0 when the account is intact, 1 when it is not, 2 when it could
 * not be checked. How to start it from the packaged application stands in docs/audit.md.
 */
public final class VerifyExport {
    private final PrintStream out;

    VerifyExport(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) {
        System.exit(new VerifyExport(new PrintStream(System.out, true, StandardCharsets.UTF_8)).run(arguments));
    }

    int run(String... arguments) {
        if (arguments.length < 1 || arguments.length > 2) {
            out.println("Gebruik: VerifyExport export.ndjson [publieke-sleutels.pem]");
            return 2;
        }
        try {
            var keys = arguments.length == 1 ? SealKeys.none() : SealKeys.read(Path.of(arguments[1]));
            var verification = new Verification(keys);
            try (var file = open(Path.of(arguments[0]))) {
                new ExportReader(verification).read(file);
            }
            return tell(verification.result(), !keys.isEmpty());
        } catch (IOException | IllegalArgumentException unreadable) {
            out.println("Niet te controleren: " + unreadable.getMessage());
            return 2;
        }
    }

    private static BufferedReader open(Path file) throws IOException {
        // a byte that was damaged must not become a question mark that nobody notices
        var strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return new BufferedReader(new InputStreamReader(Files.newInputStream(file), strict));
    }

    private int tell(Verification.Result result, boolean withKeys) {
        result.findings()
                .forEach(finding -> out.println("%s %s %d: %s"
                        .formatted(finding.problem(), finding.custody(), finding.number(), finding.message())));
        out.println(
                result.isIntact()
                        ? "In orde: %d regels gecontroleerd.".formatted(result.checked())
                        : "Niet in orde: %d bevindingen bij %d regels.".formatted(result.broken(), result.checked()));
        var seal = result.lastSeal();
        out.println(
                seal == null
                        ? "Er is nog geen zegel."
                        : "Laatste zegel: %d %s. Vergelijk het met wat u eerder hebt bewaard."
                                .formatted(seal.number(), seal.hash()));
        if (!withKeys) {
            out.println("Ondertekeningen zijn niet gecontroleerd: geef de publieke sleutel mee.");
        }
        return result.isIntact() ? 0 : 1;
    }
}
