package nl.ketenmanager.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.ketenmanager.support.ApplicationTest;
import nl.ketenmanager.support.Caller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The mandates of a chain as a browser without JavaScript gets them. */
@ApplicationTest
class ChainMandatePagesTest {
    private static final String PAGE = "/chains/LAK/mandates";

    private Caller caller;

    @BeforeEach
    void call(@LocalServerPort int port) {
        caller = new Caller(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"uwvmedewerker", "bdbestuur", "ketenmanager", "ketenbureau", "ministerszw", "auditor"})
    void whoeverTakesPartReadsWhoHoldsWhatUntilWhen(String reader) {
        String page = page(reader, PAGE).body();
        assertThat(page)
                .contains("<html lang=\"nl\"", "Mandaten Loonaangifteketen", "Nood uitroepen", "Geldig", "geen einde")
                .containsOnlyOnce("<h1")
                .containsPattern("href=\"/chains/LAK/mandates/\\d+/document\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"worker", "beheerder", "proceseigenaar", "ombestuur", "strafketenbureau"})
    void whoeverTakesNoPartFindsNothing(String reader) {
        assertThat(page(reader, PAGE).status()).isEqualTo(404);
        assertThat(page(reader, PAGE + "/1/document").status()).isEqualTo(404);
        assertThat(page(reader, "/").body()).doesNotContain(PAGE);
    }

    @Test
    void theWayThereIsOnTheFirstPageAndTheDocumentBehindIt() {
        assertThat(page("uwvlijn", "/").body()).contains("Mandaten Loonaangifteketen", PAGE);
        String page = page("uwvlijn", PAGE).body();
        var link = java.util.regex.Pattern.compile("/chains/LAK/mandates/\\d+/document")
                .matcher(page);
        assertThat(link.find()).isTrue();
        var document = page("uwvlijn", link.group());
        assertThat(document.status()).isEqualTo(200);
        assertThat(document.body()).startsWith("Mandaatbesluit (demo)");
        assertThat(page("ombestuur", link.group()).status()).isEqualTo(404);
        assertThat(page("omlijn", link.group().replace("LAK", "STRAF")).status())
                .isEqualTo(404);
    }

    @Test
    void anAddressThatIsNoChainIsAPageThatDoesNotExist() {
        assertThat(page("uwvlijn", "/chains/NERGENS/mandates").status()).isEqualTo(404);
        assertThat(page("uwvlijn", "/chains/-/mandates").status()).isEqualTo(404);
    }

    private Caller.Answer page(String reader, String path) {
        return caller.get(reader, path, Map.of("Accept", "text/html"));
    }
}
