package nl.ketenmanager.document.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import nl.ketenmanager.document.Upload;
import nl.ketenmanager.platform.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;

/** Which files are kept: by what is in them, not only by what they are called. */
class UploadCheckTest {
    private static final String PDF = "%PDF-1.7 rest";
    private final UploadCheck check = new UploadCheck(DataSize.ofMegabytes(1));

    @ParameterizedTest
    @CsvSource({
        "255044462d312e37, besluit.pdf, application/pdf, PDF",
        "255044462d312e37, Besluit.PDF, '', PDF",
        "89504e470d0a1a0a00, scan.png, image/png, PNG",
        "ffd8ffe000, foto.jpg, application/octet-stream, JPEG",
        "ffd8ffe000, foto.jpeg, image/jpeg, JPEG",
        "4265736c756974, besluit.txt, text/plain;charset=utf-8, TEXT"
    })
    void whatIsKeptIsRecognisedByItsContent(String hex, String name, String type, FileKind kind) {
        assertThat(check.kind(new Upload("document", name, type, HexFormat.of().parseHex(hex), "ketenbureau")))
                .isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        // a program, a zip, half a letter, a text that rings the bell
        "4d5a9000, besluit.pdf, application/pdf, bewaard",
        "504b0304, besluit.zip, application/zip, bewaard",
        "c3, besluit.txt, text/plain, bewaard",
        "6107, besluit.txt, text/plain, bewaard",
        // good content under a name or a type that means something else
        "255044462d312e37, besluit.exe, application/pdf, past niet",
        "255044462d312e37, besluit.pdf, text/html, past niet",
        "3c68746d6c3e, besluit.html, text/html, past niet",
        "255044462d312e37, besluit, application/pdf, past niet"
    })
    void whatIsNotKeptIsRefusedWithTheReason(String hex, String name, String type, String reason) {
        assertThatThrownBy(() -> check.kind(
                        new Upload("signedNote", name, type, HexFormat.of().parseHex(hex), "ketenbureau")))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.violations())
                        .singleElement()
                        .satisfies(violation -> {
                            assertThat(violation.field()).isEqualTo("signedNote");
                            assertThat(violation.message()).contains(reason);
                        }));
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThatThrownBy(() -> check.kind(upload(new byte[0]))).hasMessageContaining("leeg");
    }

    @Test
    void aFileThatIsTooLargeIsRefusedWithTheLimit() {
        byte[] large = (PDF + "x".repeat(1024 * 1024)).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> check.kind(upload(large))).hasMessageContaining("hooguit 1 MB");
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/besluit.pdf, besluit.pdf",
        "C:\\Users\\x\\besluit.pdf, besluit.pdf",
        "'bes\r\nluit\".pdf', besluit.pdf"
    })
    void aNameKeepsNothingThatSteers(String given, String kept) {
        assertThat(UploadCheck.plain(given)).isEqualTo(kept);
    }

    private static Upload upload(byte[] content) {
        return new Upload("document", "besluit.pdf", "application/pdf", content, "ketenbureau");
    }
}
