package nl.ketenmanager.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import nl.ketenmanager.support.ApplicationTest;
import nl.ketenmanager.support.Caller;
import nl.ketenmanager.support.Casework;
import nl.ketenmanager.support.DemoData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** The pages about cases in a real browser: to everybody's eyes, on a narrow screen, and without JavaScript. */
@ApplicationTest
@Import(Casework.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CasePagesIT {
    private static final int NARROW = 320;

    @RegisterExtension
    static final Visitors VISITORS = new Visitors();

    @LocalServerPort
    private int port;

    private String id;

    @BeforeAll
    void raise(@Autowired Casework casework) {
        var caller = new Caller(port);
        var report = Casework.report("UWV", "BD");
        report.put("description", "Sinds maandag missen er regels in de bestanden.\nHet zijn er elke dag meer.");
        id = casework.raise(caller, "uwvmedewerker", report);
        casework.forward(caller, id, "uwvmedewerker", "bdlijn");
    }

    @Test
    void areAccessibleAndFitANarrowScreen() {
        var pictures = new Pictures("case");
        var page = VISITORS.windowOf("ketenmanager");
        var portal = new Portal(page, port).open().logIn("ketenmanager");
        for (String path : List.of("/zaken", "/zaken/" + id, "/zaken/nergens")) {
            portal.wander(path);
            Accessibility.ofPage(page);
            pictures.take(page, "wide");
            int width = page.viewportSize().width;
            page.setViewportSize(NARROW, page.viewportSize().height);
            assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                    .as(path)
                    .isEqualTo(NARROW);
            Accessibility.ofPage(page);
            pictures.take(page, "narrow");
            page.setViewportSize(width, page.viewportSize().height);
        }
    }

    @Test
    void leadFromThePortalOverTheCaseToTheTask() {
        var page = VISITORS.windowOf("ketenmanager");
        var portal = new Portal(page, port).open().logIn("ketenmanager");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Zaken"))
                .click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(id)).click();
        assertThat(portal.heading("Bestanden komen onvolledig aan")).isVisible();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Besluiten over zaak"))
                .click();

        assertThat(page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions()
                                .setName("Besluiten over zaak " + id)
                                .setLevel(2)))
                .isVisible();
    }

    @Test
    void readWithoutJavaScript() {
        try (var context = VISITORS.windowOf("bdlijn")
                        .context()
                        .browser()
                        .newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false));
                var page = context.newPage()) {
            page.navigate("http://localhost:" + port + "/zaken/" + id);
            page.getByLabel("Gebruikersnaam").fill("bdlijn");
            page.getByLabel("Wachtwoord").fill(DemoData.PASSWORD);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Inloggen"))
                    .click();

            assertThat(page.getByText("De zaak is bij trede 3 van 6: Ketenmanager"))
                    .isVisible();
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("Zaken").setExact(true))
                    .click();
            page.getByLabel("Status").selectOption("WITHDRAWN");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Toon"))
                    .click();
            assertThat(page.getByText(id)).hasCount(0);
        }
    }
}
