package nl.ketenmanager.escalation.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import nl.ketenmanager.escalation.Nota;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** S26: the nota is one page that a screen reader can read. */
@Tag("S26")
class PdfNotaPrinterTest {
    private static final PdfNotaPrinter PRINTER = new PdfNotaPrinter();
    private static final String LONG = "Dit is een lange toelichting met é, € en ‘aanhalingstekens’. ".repeat(33);

    @BeforeAll
    static void openVeraPdf() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void itConformsToPdfUa() throws Exception {
        assertThat(broken(PRINTER.print(nota("Aangiftebestanden ontbreken", "Kort"))))
                .isEmpty();
    }

    @Test
    void whateverPeopleWroteItIsOnePageThatConforms() throws Exception {
        String hostile = "<script>alert(1)</script> & <img src='file:///etc/passwd'/> \uD83D\uDE80 " + LONG;
        byte[] pdf = PRINTER.print(nota("T".repeat(120), hostile));
        assertThat(broken(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(text(document)).contains("<script>alert(1)</script>", "(meer in de zaak)", "Ondertekening");
        }
    }

    @Test
    void itSaysWhatIsAskedWhoThinksWhatWhatIsAdvisedAndWhatWaitingDoes() throws IOException {
        try (PDDocument document = Loader.loadPDF(PRINTER.print(nota("Aangiftebestanden ontbreken", "Kort")))) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Nota LAK-2026-00001: Aangiftebestanden ontbreken");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(text(document))
                    .contains("Minister van SZW en Staatssecretaris van Financiën")
                    .containsSubsequence(
                            "Gevraagd besluit",
                            "Ketenbelang",
                            "Wat is al geprobeerd",
                            "Standpunten van de partners",
                            "Belastingdienst",
                            "geen reactie",
                            "Advies",
                            "Advies van: Kernteam (Fenna Zijlstra)",
                            "Als u wacht",
                            "Dan blijft de zaak hier",
                            "Minister van SZW, namens deze");
        }
    }

    @Test
    @Tag("S5")
    void inAnEmergencyItSaysWhyAndWhatWaitingDoesAndStillConforms() throws Exception {
        for (String text : List.of("Kort", LONG)) {
            byte[] pdf = PRINTER.print(nota("Levering stopt", text, emergency(text)));
            assertThat(broken(pdf)).isEmpty();
            try (PDDocument document = Loader.loadPDF(pdf)) {
                assertThat(document.getNumberOfPages()).isEqualTo(1);
                assertThat(text(document))
                        .containsSubsequence(
                                "Waarom dit een nood is",
                                "Karin Oosterveld riep nood uit",
                                "A – Geen geld",
                                "E – Een partner stopt",
                                "Wat de ambten tot nu toe besloten",
                                "nog niet besloten",
                                "Als u wacht",
                                "Gevolg van wachten: Uitkeringen");
            }
        }
    }

    private static Nota.Emergency emergency(String text) {
        return new Nota.Emergency(
                "Karin Oosterveld riep nood uit (04-09-2026 16:25).",
                List.of("A – Geen geld", "E – Een partner stopt"),
                text,
                "Uitkeringen blijven uit. " + text);
    }

    /** What veraPDF finds wrong, rule by rule. */
    private static List<String> broken(byte[] pdf) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            var result = validator.validate(parser);
            assertThat(result.getTotalAssertions())
                    .as("rules that were checked")
                    .isPositive();
            return result.getTestAssertions().stream()
                    .map(assertion -> assertion.getRuleId().getClause() + "-"
                            + assertion.getRuleId().getTestNumber() + " " + assertion.getMessage())
                    .distinct()
                    .collect(Collectors.toList());
        }
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document);
    }

    private static Nota nota(String title, String text) {
        return nota(title, text, null);
    }

    private static Nota nota(String title, String text, Nota.@Nullable Emergency emergency) {
        return new Nota(
                "LAK-2026-00001",
                "Loonaangifteketen",
                title,
                "maandag 7 september 2026",
                "maandag 21 september 2026 17.00 uur",
                List.of("Minister van SZW", "Staatssecretaris van Financiën"),
                text,
                text,
                text,
                List.of(new Nota.Line("UWV", "Akkoord: " + text), new Nota.Line("Belastingdienst", "geen reactie")),
                "Kernteam (Fenna Zijlstra)",
                text,
                "Dan blijft de zaak hier en slaan wij alarm.",
                emergency == null
                        ? List.of()
                        : List.of(
                                new Nota.Line("Minister van SZW", "besluiten: " + text),
                                new Nota.Line("Staatssecretaris van Financiën", "nog niet besloten")),
                emergency);
    }
}
