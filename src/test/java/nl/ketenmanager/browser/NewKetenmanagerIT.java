package nl.ketenmanager.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A new ketenmanager as the README has him appointed, in Tasklist with the demo users; the old one stays until then. */
@BrowserTest
class NewKetenmanagerIT {
    private static final LocalDate SUCCESSION = LocalDate.now().plusMonths(1).withDayOfMonth(20);
    private static final Instant THEN =
            SUCCESSION.atStartOfDay(ZoneId.of("Europe/Amsterdam")).toInstant();
    private static final Map<String, String> SIGNED = Map.of(
            "name",
            "besluit.pdf",
            "mediaType",
            "application/pdf",
            "content",
            Base64.getEncoder().encodeToString("%PDF-1.7 besluit".getBytes(StandardCharsets.UTF_8)));
    private static final String PROFILE = "Onafhankelijk, ervaren en bij alle partners gezien.";
    private static final String INTERESTS = "Geen andere functies of belangen.";

    private static final int NARROW = 320;

    @RegisterExtension
    static final Visitors VISITORS = new Visitors();

    @LocalServerPort
    private int port;

    private final Pictures pictures = new Pictures("new-ketenmanager");
    private final Map<String, Tasklist> entered = new HashMap<>();

    @Test
    @Tag("S3")
    @Tag("S16")
    @Tag("S17")
    void aKetenmanagerIsProposedSupportedAndAppointed() {
        theOneInOfficeGetsAnEnd();
        theKetenbureauProposes();
        String id = running().path("id").asString();

        states("uwvlijn", "Instemmen als kandidaat " + id, "Ja, ik stem in met dit mandaat", "consent-candidate");
        states("uwvbestuur", "Instemmen als werkgever " + id, "Ja, wij stemmen in met dit mandaat", "consent-employer");
        aDirectorReadsTheDossierAndSupports("bdbestuur", "Draagvlak verklaren " + id);
        aDirectorReadsTheDossierAndSupports("uwvbestuur", "Draagvlak verklaren " + id);
        assertThat(missing()).containsExactly("Draagvlakverklaring van CBS");
        thePageOfTheChainShowsIt("bdlijn", "Draagvlakverklaring van CBS");
        aDirectorReadsTheDossierAndSupports("cbsbestuur", "Draagvlak verklaren " + id);
        assertThat(missing()).isEmpty();

        theChairDecides("Over kandidaat besluiten " + id);
        thePageOfTheChainShowsIt("cbslijn", "Gaat nog in");
        assertThat(holderAt(Instant.now())).isEqualTo("ketenmanager");
        assertThat(holderAt(THEN.plusSeconds(1))).isEqualTo("uwvlijn");
    }

    /** Over the API, as the README does it: no page ends a mandate or a role yet. */
    private void theOneInOfficeGetsAnEnd() {
        var bureau = new Api(port, "ketenbureau");
        long mandate = bureau.get("/mandates?chain=LAK&holder=KETENMANAGER")
                .get(0)
                .path("id")
                .asLong();
        bureau.post(
                "/mandates/" + mandate + "/withdrawals",
                Map.of("reason", "Opvolging", "effectiveAt", THEN.toString(), "document", SIGNED));
        long role = StreamSupport.stream(bureau.get("/chains/LAK/role-holders").spliterator(), false)
                .filter(holder -> "KETENMANAGER".equals(holder.path("role").asString()))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asLong();
        bureau.post(
                "/chains/LAK/role-holders/" + role + "/endings",
                Map.of("until", THEN.toString(), "reason", "Opvolging"));
    }

    private void theKetenbureauProposes() {
        var tasklist = enter("ketenbureau");
        var form = tasklist.start("Ketenmanager voordragen");
        Accessibility.ofForm(tasklist.page(), "propose-ketenmanager");
        pictures.take(tasklist.page(), "propose-empty");
        form.pick("Keten", "Loonaangifteketen")
                .pick("Kandidaat", "Joost Kramer")
                .pick("Werkgever", "UWV")
                .date("Ingangsdatum", SUCCESSION)
                .choose("Besluiten")
                .choose("Terugleggen")
                .choose("Nood uitroepen")
                .fill("Profiel", PROFILE)
                .fill("Belangenverklaring", INTERESTS);
        pictures.take(tasklist.page(), "propose");
        form.handIn();
        tasklist.started();
    }

    private void states(String who, String task, String answer, String name) {
        var tasklist = enter(who);
        var form = tasklist.claim(task);
        Accessibility.ofForm(tasklist.page(), name);
        pictures.take(tasklist.page(), name);
        assertThat(form.container()).containsText("Wat gebeurt er als u niets doet?");
        assertThat(form.container()).not().containsText(PROFILE);
        form.choose(answer).fill("Reden", "Dit past bij deze keten.").handIn();
        tasklist.isDone(task);
    }

    private void aDirectorReadsTheDossierAndSupports(String director, String task) {
        var tasklist = enter(director);
        var form = tasklist.claim(task);
        Accessibility.ofForm(tasklist.page(), "support-ketenmanager");
        pictures.take(tasklist.page(), "support-" + director);
        assertThat(form.container()).containsText(PROFILE);
        assertThat(form.container()).containsText(INTERESTS);
        form.choose("Ja, wij steunen deze kandidaat")
                .fill("Reden", "Wij kennen deze kandidaat.")
                .handIn();
        tasklist.isDone(task);
    }

    private void theChairDecides(String task) {
        var tasklist = enter("uwvbestuur");
        var form = tasklist.claim(task);
        assertThat(form.container()).containsText("het ondertekende besluit ontbreekt nog");
        form.choose("De kandidaat wordt ketenmanager").fill("Motivering", "Het bestuur is het eens.");
        form.handIn();
        assertThat(tasklist.refusal()).containsText("Het ondertekende besluit ontbreekt");
        pictures.take(tasklist.page(), "decide-without-document");

        new Api(port, "ketenbureau")
                .post("/chains/LAK/appointments/" + number() + "/documents", Map.of("document", SIGNED));
        Accessibility.ofForm(tasklist.page(), "decide-ketenmanager");
        form.handIn();
        tasklist.isDone(task);
        pictures.take(tasklist.page(), "decided");
    }

    private void thePageOfTheChainShowsIt(String reader, String words) {
        var page = VISITORS.windowOf(reader);
        new Portal(page, port).open().logIn(reader);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Mandaten Loonaangifteketen"))
                .click();
        assertThat(page.getByRole(AriaRole.MAIN)).containsText(words);
        Accessibility.ofPage(page);
        pictures.take(page, "mandates-" + reader);
        page.setViewportSize(NARROW, page.viewportSize().height);
        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isEqualTo(NARROW);
    }

    private List<String> missing() {
        return StreamSupport.stream(running().path("missing").spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    private String number() {
        String id = running().path("id").asString();
        return id.substring(id.lastIndexOf('-') + 1);
    }

    private JsonNode running() {
        return new Api(port, "ketenbureau").get("/chains/LAK/appointments").get(0);
    }

    private String holderAt(Instant moment) {
        return new Api(port, "uwvlijn")
                .get("/mandates?chain=LAK&holder=KETENMANAGER&at=" + moment)
                .get(0)
                .path("people")
                .get(0)
                .path("id")
                .asString();
    }

    /** Whoever comes back is still in his Tasklist. */
    private Tasklist enter(String person) {
        return entered.computeIfAbsent(person, who -> new Portal(VISITORS.windowOf(who), port)
                .open()
                .logIn(who)
                .takenlijst());
    }
}
