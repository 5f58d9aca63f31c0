package nl.ketenmanager.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who is refused in Tasklist reads in Dutch why, and loses nothing. */
@BrowserTest
class RefusalsIT {
    private static final String MOTIVATION = "De Belastingdienst levert de bestanden opnieuw.";

    @RegisterExtension
    static final Visitors VISITORS = new Visitors();

    @LocalServerPort
    private int port;

    private final Pictures pictures = new Pictures("refusal");

    @Test
    void aDecisionWithoutAnOwnerIsCorrectedAndTaken() {
        String id = new Api(port, "uwvmedewerker").report("Zonder uitvoerder", "DIRECT", "BD", "UWV");
        String task = "Besluiten over zaak " + id;
        var tasklist = enter("ketenmanager");
        var form = tasklist.claim(task)
                .choose("Opgelost")
                .fill("Motivering", MOTIVATION)
                .date("Uiterlijk klaar op", LocalDate.now().plusMonths(1))
                .handIn();

        assertThat(tasklist.refusal()).containsText("Kies bij ‘Wie voert dit uit?’ een ketenpartner.");
        pictures.take(tasklist.page(), "no-owner");
        assertThat(form.field("Motivering")).hasValue(MOTIVATION);
        assertThat(statusOf(id)).isEqualTo("OPEN");

        assertThat(tasklist.refusal()).isFocused();

        form.handIn();
        assertThat(tasklist.refusal()).hasCount(1);

        form.pick("Wie voert dit uit?", "Belastingdienst").handIn();
        tasklist.isDone(task);
        assertThat(tasklist.refusal()).hasCount(0);
        assertThat(tasklist.confirmation()).hasText("Vastgelegd. De taak ‘" + task + "’ is afgerond.");
        pictures.take(tasklist.page(), "then-accepted");
        assertThat(statusOf(id)).isEqualTo("RESOLVED");
    }

    @Test
    void whoLostHisSeatCannotTakeUpTheCaseAnyMore() {
        String id = new Api(port, "uwvmedewerker").report("Stoel kwijt", "TIERED", "CBS", "UWV");
        var tasklist = enter("cbsmedewerker");
        tasklist.open("Besluiten over zaak " + id);
        endSeatOf("cbsmedewerker");

        tasklist.clickClaim();

        pictures.take(tasklist.page(), "no-seat");
        assertThat(tasklist.refusal()).containsText("U zit op dit moment niet in");
        tasklist.isStillUnclaimed();
    }

    @Test
    void aQuestionThatIsGoneAgainHoldsNothingBack() {
        var tasklist = enter("uwvmedewerker");
        var form = tasklist.start("Ketenprobleem melden en escaleren")
                .fill("Titel", "Toch getrapt")
                .fill("Beschrijving", "De bestanden van mei zijn niet aangekomen bij UWV.")
                .fill("Ketenbelang", "Uitkeringen moeten op tijd worden betaald.")
                .choose("Belastingdienst")
                .choose("Groot: burgers of werkgevers merken het")
                .fill("Eigen inspanning", "Opnieuw aangeleverd en gebeld.");
        form.choose("Rechtstreeks naar de ketenmanager")
                .fill("Waarom rechtstreeks?", "kort")
                .choose("Getrapt: trede voor trede omhoog");
        form.fill("Vervolg op zaak", "LAK-2026-00001")
                .fill("Nieuwe feiten", "te kort")
                .fill("Vervolg op zaak", "");

        assertThat(form.errors()).hasCount(0);
        form.handIn();
        tasklist.started();
    }

    private Tasklist enter(String person) {
        return new Portal(VISITORS.windowOf(person), port).open().logIn(person).takenlijst();
    }

    private String statusOf(String id) {
        return new Api(port, "uwvmedewerker")
                .get("/escalations/" + id)
                .path("status")
                .asString();
    }

    private void endSeatOf(String person) {
        var ketenbureau = new Api(port, "ketenbureau");
        var seats = ketenbureau.get("/chains/LAK/role-holders");
        var seat = StreamSupport.stream(seats.spliterator(), false)
                .filter(held -> held.at("/person/id").asString().equals(person))
                .findFirst()
                .orElseThrow();
        ketenbureau.post(
                "/chains/LAK/role-holders/" + seat.path("id").asLong() + "/endings", Map.of("reason", "Andere baan"));
    }
}
