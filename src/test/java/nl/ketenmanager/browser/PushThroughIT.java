package nl.ketenmanager.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Both powers of doorzettingsmacht as the README has them played, in Tasklist with the demo users. */
@BrowserTest
class PushThroughIT {
    private static final LocalDate NEXT_MONTH = LocalDate.now().plusMonths(1).withDayOfMonth(15);

    @RegisterExtension
    static final Visitors VISITORS = new Visitors();

    @LocalServerPort
    private int port;

    private final Pictures pictures = new Pictures("push-through");

    @Test
    @Tag("S5")
    void anEmergencyPassesTheBoardWhichJudgesItAfterwards() {
        String id = reported("Leveringen stoppen maandag");
        var ketenmanager = enter("ketenmanager");
        var declared = ketenmanager.start("Nood uitroepen");
        Accessibility.ofForm(ketenmanager.page(), "declare-emergency");
        declared.pick("Zaak", id)
                .choose(
                        "A – Burgers of werkgevers krijgen binnen dagen op grote schaal geen geld of verkeerde aanslagen")
                .choose("E – Een partner stopt of verandert eenzijdig zijn levering")
                .fill("Reden", "Een partner stopt maandag met leveren, vlak voor de betaalrun.")
                .fill("Gevolg van wachten", "Een miljoen uitkeringen gaat dan niet op tijd uit.");
        pictures.take(ketenmanager.page(), "declare");
        declared.handIn();
        ketenmanager.started();

        String confirm = "Nood bevestigen " + id;
        var form = ketenmanager.claim(confirm);
        Accessibility.ofForm(ketenmanager.page(), "confirm-emergency");
        pictures.take(ketenmanager.page(), "confirm");
        form.choose("Ik bevestig de nood").handIn();
        ketenmanager.isDone(confirm);

        var uwv = enter("uwvbestuur");
        theBoardLetsItLast(uwv, "Noodroute bekrachtigen " + id);
        officeDecides("ministerszw", id, "de Minister van SZW");
        assertThat(statusOf(id)).isEqualTo("OPEN");
        officeDecides("staatssecretarisfin", id, "de Staatssecretaris van Financiën");
        assertThat(statusOf(id)).isEqualTo("DECIDED");

        boardMemberJudges(uwv, "uwvbestuur", "Nood beoordelen " + id);
        for (String director : List.of("bdbestuur", "cbsbestuur")) {
            boardMemberJudges(enter(director), director, "Nood beoordelen " + id);
        }
        String account = "Verantwoording afleggen " + id;
        var accounted = ketenmanager.claim(account);
        Accessibility.ofForm(ketenmanager.page(), "account-emergency");
        pictures.take(ketenmanager.page(), "account");
        accounted
                .fill("Verantwoording", "Het bestuur was onbereikbaar en de betaalrun begon maandag.")
                .handIn();
        ketenmanager.isDone(account);
    }

    @Test
    @Tag("S25")
    void anAanwijzingIsConsultedObjectedToAndUpheldByTheBoard() {
        String id = reported("Controles weer aan");
        var ketenmanager = enter("ketenmanager");
        var given = ketenmanager.start("Aanwijzing geven");
        Accessibility.ofForm(ketenmanager.page(), "give-aanwijzing");
        given.fill("Zaak", id)
                .pick("Welke partner?", "Belastingdienst")
                .fill("Wat moet de partner doen?", "Zet de controles gefaseerd weer aan, in vier groepen.")
                .fill("Waarom?", "Zonder controles loopt de hele keten vol met fouten.")
                .date("Uiterlijk uitgevoerd op", NEXT_MONTH)
                .choose("UWV");
        pictures.take(ketenmanager.page(), "give-aanwijzing");
        given.handIn();
        ketenmanager.started();

        lineAnswers("uwvlijn", id);
        var line = lineAnswers("bdlijn", id);
        theKetenmanagerIssues(ketenmanager, "Aanwijzing vaststellen " + id + "/1");
        theDirectorObjects("Ontvangst bevestigen " + id + "/1");
        theBoardDecides("Beslissen op bezwaar " + id + "/1", "Ongegrond: de aanwijzing blijft gelden");
        theLineReports(line, "Uitvoering melden " + id + "/1");
    }

    @Test
    @Tag("S25")
    void whatTheBoardEndedIsGivenAgainOnlyOnANewGround() {
        String id = reported("Controles nog eens aan");
        var ketenmanager = enter("ketenmanager");
        instruction(ketenmanager, id, "Belastingdienst")
                .fill("Waarom wacht u niet op de raadpleging?", "De betaalrun van vrijdag kan niet wachten.")
                .handIn();
        ketenmanager.started();
        theDirectorObjects("Ontvangst bevestigen " + id + "/1");
        theBoardDecides("Beslissen op bezwaar " + id + "/1", "Gegrond: de aanwijzing vervalt");

        ketenmanager.page().reload();
        var again = instruction(ketenmanager, id, "UWV");
        assertThat(again.field("Wat is er nieuw?")).isHidden();
        again.pick("Welke partner?", "Belastingdienst")
                .fill("Wat is er nieuw?", "De inning is nu met een terugvaloptie beschermd.");
        Accessibility.ofForm(ketenmanager.page(), "give-aanwijzing");
        again.field("Wat is er nieuw?").scrollIntoViewIfNeeded();
        pictures.take(ketenmanager.page(), "new-ground");
        again.handIn();
        ketenmanager.started();
    }

    private Form instruction(Tasklist tasklist, String id, String partner) {
        var form = tasklist.start("Aanwijzing geven");
        assertThat(form.field("Wat is er nieuw?")).isHidden();
        return form.fill("Zaak", id)
                .pick("Welke partner?", partner)
                .fill("Wat moet de partner doen?", "Zet de controles gefaseerd weer aan, in vier groepen.")
                .fill("Waarom?", "Zonder controles loopt de hele keten vol met fouten.")
                .date("Uiterlijk uitgevoerd op", NEXT_MONTH);
    }

    private Tasklist lineAnswers(String lineManager, String id) {
        var tasklist = enter(lineManager);
        String task = "Antwoorden op raadpleging " + id + "/1";
        var form = tasklist.claim(task);
        Accessibility.ofForm(tasklist.page(), "answer-consultation");
        pictures.take(tasklist.page(), "answer-" + lineManager);
        form.choose("Akkoord").fill("Toelichting", "Dat past in onze planning.").handIn();
        tasklist.isDone(task);
        return tasklist;
    }

    private void theKetenmanagerIssues(Tasklist tasklist, String task) {
        var form = tasklist.claim(task);
        Accessibility.ofForm(tasklist.page(), "finalise-aanwijzing");
        assertThat(form.container()).containsText("Dat past in onze planning.");
        form.choose("Vaststellen").fill("Motivering", "Iedereen is gehoord en kan het aan.");
        pictures.take(tasklist.page(), "finalise");
        form.handIn();
        tasklist.isDone(task);
    }

    private void theDirectorObjects(String task) {
        var tasklist = enter("bdbestuur");
        var form = tasklist.claim(task);
        form.choose("Bezwaar maken bij het ketenbestuur").fill("Bezwaar", "De inning van de loonheffing loopt gevaar.");
        Accessibility.ofForm(tasklist.page(), "acknowledge-aanwijzing");
        pictures.take(tasklist.page(), "object");
        form.handIn();
        tasklist.isDone(task);
    }

    private void theLineReports(Tasklist tasklist, String task) {
        var form = tasklist.claim(task);
        Accessibility.ofForm(tasklist.page(), "report-compliance");
        form.choose("Uitgevoerd").fill("Verslag", "Alle vier de groepen zijn aan.");
        pictures.take(tasklist.page(), "report-compliance");
        form.handIn();
        tasklist.isDone(task);
    }

    private void theBoardDecides(String task, String verdict) {
        var tasklist = enter("uwvbestuur");
        var form = tasklist.claim(task);
        form.choose(verdict).fill("Motivering", "De fasering vangt het risico op.");
        Accessibility.ofForm(tasklist.page(), "decide-objection");
        pictures.take(tasklist.page(), "objection-decided");
        form.handIn();
        tasklist.isDone(task);
    }

    private void officeDecides(String office, String id, String onBehalfOf) {
        var tasklist = enter(office);
        String task = "Besluiten over zaak " + id + " namens " + onBehalfOf;
        var form = tasklist.claim(task);
        pictures.take(tasklist.page(), "asked-" + office);
        form.choose("Besloten")
                .fill("Motivering", "De leveringen gaan door tot de betaalrun klaar is.")
                .pick("Wie voert dit uit?", "Belastingdienst")
                .date("Uiterlijk klaar op", NEXT_MONTH)
                .handIn();
        tasklist.isDone(task);
    }

    private void theBoardLetsItLast(Tasklist tasklist, String task) {
        var form = tasklist.claim(task);
        Accessibility.ofForm(tasklist.page(), "confirm-by-board");
        form.fill("Motivering", "Het bestuur heeft gebeld en staat hierachter.");
        pictures.take(tasklist.page(), "let-it-last");
        form.handIn();
        tasklist.isDone(task);
    }

    private void boardMemberJudges(Tasklist tasklist, String director, String task) {
        var form = tasklist.claim(task);
        Accessibility.ofForm(tasklist.page(), "review-emergency");
        pictures.take(tasklist.page(), "judge-" + director);
        form.choose("Ja, de nood was terecht")
                .fill("Motivering", "Wachten had een betaalrun gekost.")
                .handIn();
        tasklist.isDone(task);
    }

    private String reported(String title) {
        return new Api(port, "uwvmedewerker").report(title, "DIRECT", "BD", "UWV");
    }

    private String statusOf(String id) {
        return new Api(port, "uwvmedewerker")
                .get("/escalations/" + id)
                .path("status")
                .asString();
    }

    private Tasklist enter(String person) {
        return new Portal(VISITORS.windowOf(person), port).open().logIn(person).takenlijst();
    }
}
