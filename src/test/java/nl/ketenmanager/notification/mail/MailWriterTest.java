package nl.ketenmanager.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MailWriterTest {
    private final MailWriter writer = new MailWriter(Letters.BASE_URL + "/");

    @Test
    void saysInBothFormsWhatIsAskedByWhenAndWhatHappensOtherwise() {
        Mail mail = writer.write(Letters.request());
        assertThat(mail.text())
                .contains("Beste Sanne de Vries,")
                .contains("Besluit met de andere ketenpartners")
                .contains("Uiterlijk donderdag 14 mei 2026 om 14.00 uur.")
                .contains("Dan gaat de zaak vanzelf door naar de ketenmanager.")
                .contains("- De zaak ligt nu bij het Tactisch Ketenoverleg (trede 2 van 6).\n"
                        + "- Gevolgen: groot. Spoed: ja.\n")
                .contains("https://keten.example/zaken/LAK-2026-00001/taak");
        assertThat(mail.html())
                .contains("Besluit met de andere ketenpartners")
                .contains("donderdag 14 mei 2026")
                .contains("datetime=\"2026-05-14T12:00:00Z\"")
                .contains("Dan gaat de zaak vanzelf door naar de ketenmanager.")
                .contains("<li>Gevolgen: groot. Spoed: ja.</li>")
                .contains("href=\"https://keten.example/zaken/LAK-2026-00001/taak\"");
    }

    @Test
    void leavesOutWhatNobodySaid() {
        Mail mail = writer.write(Letters.information());
        assertThat(mail.text())
                .contains("ter informatie")
                .doesNotContain("TOT WANNEER", "ALS U NIETS DOET", "GOED OM TE WETEN", "null", "[", "\n\n\n");
        assertThat(mail.html()).doesNotContain("Tot wanneer", "als u niets doet", "Goed om te weten", "<ul", "null");
    }

    @Test
    void isAPageThatAScreenReaderCanWalkThrough() {
        String html = writer.write(Letters.request()).html();
        assertThat(html).contains("<html lang=\"nl\">").contains("<title>Uw besluit is nodig");
        assertThat(html.split("<h1", -1)).hasSize(2);
        assertThat(html.split("<h2", -1)).hasSize(5);
        assertThat(html)
                .contains("Ga naar zaak <span>LAK-2026-00001</span></a>")
                .doesNotContain(" th:", "xmlns");
    }

    @Test
    void showsTextOfUsersAsTextAndNeverAsMarkup() {
        String html = writer.write(Letters.hostile()).html();
        assertThat(html)
                .contains(
                        "&lt;script&gt;alert(1)&lt;/script&gt;",
                        "&lt;img src=x onerror=alert(1)&gt;",
                        "T(java.lang.Runtime)")
                .doesNotContain("<script", "<img", "<h1>Nep");
    }

    @Test
    void saysWhichOfTheTwoHoursWhenTheClockGoesBack() {
        assertThat(writer.write(Letters.reminder()).text()).contains("zondag 25 oktober 2026", "(wintertijd)");
    }
}
