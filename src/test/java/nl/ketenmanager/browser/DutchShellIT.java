package nl.ketenmanager.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The web applications around our forms speak Dutch, to the eye and to the ear, without findings. */
@BrowserTest
class DutchShellIT {
    @RegisterExtension
    static final Visitors VISITORS = new Visitors();

    /** Nothing is fading in or out any more. */
    private static final String DRAWN =
            "() => document.getAnimations().every(it => it.playState !== 'running' || it instanceof CSSAnimation)";

    private static final String[] MONDAY_FIRST = {"ma", "di", "wo", "do", "vr", "za", "zo"};

    @LocalServerPort
    private int port;

    private final Pictures pictures = new Pictures("shell");

    @Test
    void ofTasklistWhereEverybodyActs() {
        String id = new Api(port, "uwvmedewerker").report("In het Nederlands", "DIRECT", "BD", "UWV");
        var tasklist = enter("ketenmanager").takenlijst();
        var page = tasklist.page();
        assertThat(page.locator("li.task").first()).isVisible();
        examine(page, "tasklist");
        assertThat(page.title()).isEqualTo("Ketenmanager Takenlijst");
        assertThat(page.locator(".ce-eol-banner")).isHidden();
        assertThat(page.getByText("Taak aanmaken")).isHidden();

        var form = tasklist.open("Besluiten over zaak " + id);
        examine(page, "task");
        for (String tab : new String[] {"Geschiedenis", "Diagram", "Omschrijving"}) {
            tab(page, tab).click();
            page.waitForLoadState(LoadState.NETWORKIDLE);
            examine(page, "task-" + tab);
        }
        tab(page, "Formulier").click();
        form.ready();
        tasklist.clickClaim();
        assertThat(page.locator("button.unclaim")).isVisible();
        form.ready().enabled();
        examine(page, "claimed-task");

        page.getByText("Opvolgdatum instellen").click();
        assertThat(page.locator(".uib-daypicker th small")).hasText(MONDAY_FIRST);
        examine(page, "follow-up");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Annuleren"))
                .click();

        page.locator(".task-filter .actions a").first().click();
        assertThat(page.locator(".modal").getByText("Gegevens van het filter")).isVisible();
        examine(page, "filter");
        page.locator(".modal").getByText("Sluiten").last().click();

        tasklist.start("Nood uitroepen");
        examine(page, "start");
    }

    @ParameterizedTest
    @CsvSource({
        "welcome, #/, Profiel",
        "cockpit, #/dashboard, Op dit moment",
        "cockpit, #/processes, procesdefinities gedeployd",
        "cockpit, #/decisions, beslisdefinities gedeployd",
        "cockpit, #/repository, Kies een bron in de lijst",
        "cockpit, #/batch, Lopende batches",
        "admin, #/, Lijst van gebruikers",
        "admin, #/users, Gebruiker toevoegen",
        "admin, #/groups, Groep maken",
        "admin, #/tenants, Tenant maken",
        "admin, #/authorization?resource=0, Autorisatie aanmaken",
        "admin, #/system?section=system-settings-general, Algemene instellingen"
    })
    void ofTheApplicationsOfTheAdministrator(String application, String place, String landmark) {
        var page = enter("beheerder")
                .wander("/camunda/app/" + application + "/default/" + place)
                .page();
        assertThat(page.getByText(landmark).first()).isVisible();
        page.waitForLoadState(LoadState.NETWORKIDLE);

        examine(page, application + place.replaceAll("\\W+", "-"));
        assertThat(page.locator(".ce-eol-banner")).containsText("Voor beheerders:");
    }

    @Test
    void ofAProcessAndItsInstanceInCockpit() {
        new Api(port, "uwvmedewerker").report("In Cockpit", "DIRECT", "BD", "UWV");
        var page = enter("beheerder")
                .wander("/camunda/app/cockpit/default/#/processes")
                .page();
        page.getByText("Trede van de escalatie").click();
        assertThat(page.getByText("Sleutel van de definitie:")).isVisible();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        examine(page, "definition");

        page.locator("table a[href*='process-instance']").first().click();
        assertThat(page.getByText("Bedrijfssleutel:").first()).isVisible();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        examine(page, "instance");
    }

    @Test
    void tellsTheProcessOwnerNothingAboutTheEndOfCamunda() {
        var page = enter("proceseigenaar")
                .wander("/camunda/app/cockpit/default/#/dashboard")
                .page();
        assertThat(page.getByText("Op dit moment")).isVisible();
        page.waitForLoadState(LoadState.NETWORKIDLE);

        assertThat(page.locator(".ce-eol-banner")).isHidden();
    }

    private void examine(Page page, String what) {
        page.waitForFunction(DRAWN);
        pictures.take(page, what);
        Leftovers.noneOn(page, what);
        Leftovers.noKeysOn(page, what);
        Accessibility.ofPage(page);
    }

    private static Locator tab(Page page, String name) {
        return page.locator(".task-card .nav-tabs").getByText(name, new Locator.GetByTextOptions().setExact(true));
    }

    private Portal enter(String person) {
        return new Portal(VISITORS.windowOf(person), port).open().logIn(person);
    }
}
