package nl.ketenmanager.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The five minutes of the README, as people live them: in a browser, through the login page and Tasklist. */
@BrowserTest
class TourIT {
    private static final String TITLE = "Bestanden van mei ontbreken";
    private static final String WHY = "Wij hebben het geprobeerd, maar het lukt deze trede niet alleen.";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final LocalDate NEXT_MONTH = LocalDate.now().plusMonths(1).withDayOfMonth(15);

    @RegisterExtension
    static final Visitors VISITORS = new Visitors();

    @LocalServerPort
    private int port;

    @Value("${ketenmanager.mail.folder}")
    private Path mailFolder;

    private final Pictures pictures = new Pictures("tour");
    private String id;

    @Test
    void aProblemClimbsFromTheReporterToThePoliticalDecision() {
        theReporterDidSomethingHimselfFirst();
        aPartnerOfTheFirstTierForwards();
        aKetenregisseurGivesHisStandpoint();
        theTacticalTierKnowsWhatWasSaidAndForwards();
        theKetenmanagerReturnsAndGetsItBack();
        theTierForwards("bdbestuur", "Doorzetten naar het kernteam");
        theTierForwards("kernteam", "Doorzetten naar de bewindspersonen");
        eachOfficeDecidesWithAnAgreement();
        theReporterSeesTheOutcome();
        everyTierWasToldByMailAndInbox();
    }

    private void theReporterDidSomethingHimselfFirst() {
        var tasklist = enter("uwvmedewerker");
        var form = tasklist.start("Ketenprobleem melden en escaleren");
        Accessibility.ofForm(tasklist.page(), "report-problem");
        pictures.take(tasklist.page(), "report-problem");

        form.fill("Titel", TITLE)
                .fill("Beschrijving", "De bestanden van mei zijn niet aangekomen bij UWV.")
                .fill("Ketenbelang", "Uitkeringen moeten op tijd worden betaald.")
                .choose("Belastingdienst")
                .choose("UWV")
                .choose("Groot: burgers of werkgevers merken het")
                .handIn();
        assertThat(form.errors()).hasText("Vul dit veld in.");
        assertThat(form.submit()).isDisabled();
        pictures.take(tasklist.page(), "without-own-effort");

        form.fill("Eigen inspanning", "Opnieuw opgevraagd bij de Belastingdienst.");
        assertThat(form.errors()).hasCount(0);
        form.handIn();
        tasklist.started();
        pictures.take(tasklist.page(), "reported");
        id = api("uwvmedewerker").caseOf(TITLE);
    }

    private void aPartnerOfTheFirstTierForwards() {
        var tasklist = enter("bdmedewerker");
        var form = tasklist.claim(decision());
        assertThat(form.container()).containsText("Wat wordt gevraagd?");
        assertThat(form.container()).containsText("Wanneer?");
        assertThat(form.container()).containsText("Wat gebeurt er als niemand iets doet?");
        form.choose("Opgelost met een werkafspraak");
        Accessibility.ofForm(tasklist.page(), "operational-work-around");
        pictures.take(tasklist.page(), "operational-work-around");
        assertThat(form.container()).containsText("Impact: Groot.");
        forward(tasklist, form, "Doorzetten naar het Tactisch Ketenoverleg");
    }

    private void aKetenregisseurGivesHisStandpoint() {
        var tasklist = enter("bdregisseur");
        String task = "Standpunt geven " + id;
        var form = tasklist.claim(task);
        form.choose("Akkoord onder voorwaarden").fill("Standpunt", "Akkoord, als UWV de bestanden opnieuw opvraagt.");
        Accessibility.ofForm(tasklist.page(), "give-standpoint");
        pictures.take(tasklist.page(), "give-standpoint");
        form.handIn();
        tasklist.isDone(task);
    }

    private void theTacticalTierKnowsWhatWasSaidAndForwards() {
        var tasklist = enter("uwvlijn");
        var form = tasklist.claim(decision());
        assertThat(form.container()).containsText(WHY);
        assertThat(form.container()).containsText("Akkoord, als UWV de bestanden opnieuw opvraagt.");
        forward(tasklist, form, "Doorzetten naar de ketenmanager");
    }

    private void theKetenmanagerReturnsAndGetsItBack() {
        var tasklist = enter("ketenmanager");
        tasklist.claim(decision())
                .choose("Terugleggen")
                .pick("Terugleggen bij", "Tactisch Ketenoverleg")
                .fill("Motivering", "Vraag de bestanden samen op.")
                .handIn();
        tasklist.isDone(decision());

        var tactical = enter("bdlijn");
        var form = tactical.claim(decision());
        assertThat(form.container()).containsText("Vraag de bestanden samen op.");
        forward(tactical, form, "Doorzetten naar de ketenmanager");
        forward(tasklist, tasklist.claim(decision()), "Doorzetten naar het ketenbestuur");
    }

    private void theTierForwards(String person, String forward) {
        var tasklist = enter(person);
        forward(tasklist, tasklist.claim(decision()), forward);
    }

    private void forward(Tasklist tasklist, Form form, String forward) {
        form.choose(forward).fill("Motivering", WHY);
        pictures.take(tasklist.page(), forward.replace(' ', '-'));
        form.handIn();
        tasklist.isDone(decision());
    }

    private void eachOfficeDecidesWithAnAgreement() {
        anOfficeDecides("ministerszw", "de Minister van SZW");
        assertThat(api("uwvmedewerker").get("/escalations/" + id).path("status").asString())
                .isEqualTo("OPEN");
        anOfficeDecides("staatssecretarisfin", "de Staatssecretaris van Financiën");
    }

    private void anOfficeDecides(String person, String office) {
        var tasklist = enter(person);
        var form = tasklist.claim(decision() + " namens " + office);
        form.choose("Besloten")
                .fill("Motivering", "UWV krijgt de bestanden voortaan twee keer.")
                .pick("Wie voert dit uit?", "Belastingdienst")
                .date("Uiterlijk klaar op", NEXT_MONTH);
        Accessibility.ofForm(tasklist.page(), "decide-at-tier");
        pictures.take(tasklist.page(), "decided-by-" + person);
        form.handIn();
        tasklist.isDone(decision());
    }

    private void theReporterSeesTheOutcome() {
        var api = api("uwvmedewerker");
        var outcome = api.get("/escalations/" + id);
        assertThat(outcome.path("status").asString()).isEqualTo("DECIDED");
        var agreement = outcome.path("agreements").path(0);
        assertThat(agreement.path("owner").asString()).isEqualTo("BD");
        assertThat(agreement.path("due").asString()).isEqualTo(NEXT_MONTH.toString());
        assertThat(timeline(api))
                .contains("RAISED", "STANDPOINT_GIVEN", "FORWARDED", "RETURNED")
                .endsWith("DECIDED");
        assertThat(subjects(api)).contains("Besloten: " + TITLE);
    }

    private void everyTierWasToldByMailAndInbox() {
        var seated = List.of(
                "bdmedewerker",
                "bdlijn",
                "ketenmanager",
                "bdbestuur",
                "kernteam",
                "ministerszw",
                "staatssecretarisfin");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(mailTo("uwvmedewerker")).anyMatch(name -> name.contains("-besloten-")));
        for (String person : seated) {
            assertThat(mailTo(person)).as("mail to " + person).anyMatch(name -> name.contains("-nieuwe-zaak-voor-"));
            assertThat(subjects(api(person))).as("inbox of " + person).anyMatch(about -> about.endsWith(TITLE));
        }
        assertThat(mailTo("bdregisseur")).anyMatch(name -> name.contains("-standpunt-gevraagd-"));
    }

    private Tasklist enter(String person) {
        return new Portal(VISITORS.windowOf(person), port).open().logIn(person).takenlijst();
    }

    private Api api(String person) {
        return new Api(port, person);
    }

    private String decision() {
        return "Besluiten over zaak " + id;
    }

    private List<String> timeline(Api api) {
        return StreamSupport.stream(api.get("/escalations/" + id + "/timeline").spliterator(), false)
                .map(entry -> entry.path("kind").asString())
                .toList();
    }

    private static List<String> subjects(Api api) {
        return Api.items(api.get("/notifications?size=100")).stream()
                .map(message -> message.path("subject").asString())
                .toList();
    }

    private List<String> mailTo(String person) {
        try (var files = Files.list(mailFolder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.contains("-" + person + "@") && name.endsWith(".html"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
