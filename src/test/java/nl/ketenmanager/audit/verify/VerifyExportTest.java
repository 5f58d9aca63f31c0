package nl.ketenmanager.audit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that is not a whole export is not called intact, and not called tampered with either. */
class VerifyExportTest {
    private static final Instant AT = Instant.parse("2026-11-24T10:00:00Z");

    @TempDir
    private Path folder;

    private static String export() {
        var text = new StringWriter();
        var writer = new ExportWriter(text, AT);
        var entry = new Line.Entry(null, "ACT", "object \"é\" \\ 😀", "DONE", null, "API", "uwvlijn", null, AT);
        var first = Line.after(Head.none("K"), entry);
        var second = Line.after(first.head(), entry);
        writer.seal(Seal.after(null, AT, List.of(new Seal.SealedHead("K", 1, first.hash()))));
        writer.head(second.head());
        writer.line(first);
        writer.line(second);
        writer.end();
        return text.toString();
    }

    private CheckedExport check(String text) {
        try {
            return CheckedExport.of(Files.writeString(Files.createTempFile(folder, "export", ".ndjson"), text));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void aWholeExportIsIntact() {
        var checked = check(export());

        assertThat(checked.code()).isZero();
        assertThat(checked.said()).startsWith("In orde: 2 regels gecontroleerd.");
    }

    @Test
    void aFileCutOffAnywhereIsNotCheckedAsWhole() {
        String whole = export();
        for (int length = 0; length < whole.length() - 1; length += 7) {
            assertThat(check(whole.substring(0, length)).code())
                    .as("%d characters", length)
                    .isEqualTo(2);
        }
    }

    @Test
    void aLineTakenOutOfTheFileIsMissed() {
        String without = export().lines()
                .filter(line -> !line.contains("\"number\":1,\"action\""))
                .collect(Collectors.joining("\n"));

        assertThat(check(without).said()).contains("1 lines in the file, 2 exported");
    }

    /** The first record is no part of the account: it says when the export was made. */
    @Test
    void aBitFlippedAnywhereInTheAccountIsNeverIntact() throws IOException {
        byte[] whole = export().getBytes(StandardCharsets.UTF_8);
        int from = export().indexOf('\n') + 1;
        for (int at = from; at < whole.length - 1; at++) {
            byte[] damaged = Arrays.copyOf(whole, whole.length);
            damaged[at] ^= 1;
            assertThat(CheckedExport.of(Files.write(folder.resolve("damaged"), damaged)))
                    .as(() -> new String(damaged, StandardCharsets.UTF_8))
                    .extracting(CheckedExport::code)
                    .isNotEqualTo(0);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "geen json",
                "{\"type\":\"line\"}",
                "{\"type\":\"export\",\"format\":\"keten-audit/2\"}",
                "{\"type\":\"export\",\"format\":\"keten-audit/1\",\"format\":\"keten-audit/1\"}",
                "{\"type\":\"export\",\"format\":\"keten-audit/1\"}\n{\"type\":\"huh\"}",
                "{\"type\":\"export\",\"format\":\"keten-audit/1\"}\n{\"type\":\"head\",\"custody\":\"K\"}"
            })
    void whatIsNoExportIsToldSo(String text) {
        var checked = check(text);

        assertThat(checked.code()).isEqualTo(2);
        assertThat(checked.said()).startsWith("Niet te controleren: ");
    }

    @Test
    void saysHowItIsUsed() {
        assertThat(CheckedExport.of().said()).startsWith("Gebruik: VerifyExport export.ndjson");
        assertThat(CheckedExport.of(folder.resolve("bestaat-niet")).code()).isEqualTo(2);
    }
}
