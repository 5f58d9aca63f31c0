package nl.ketenmanager.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages that are all ours raise no findings. */
@BrowserTest
class OwnPagesIT {
    @RegisterExtension
    static final Visitors VISITORS = new Visitors();

    @LocalServerPort
    private int port;

    @Test
    void areAccessible() {
        var pictures = new Pictures("page");
        var page = VISITORS.windowOf("bdmedewerker");
        var portal = new Portal(page, port).open();
        Accessibility.ofPage(page);
        pictures.take(page, "login");

        page.getByLabel("Gebruikersnaam").fill("bdmedewerker");
        page.getByLabel("Wachtwoord").fill("fout");
        page.keyboard().press("Enter");
        assertThat(page.getByText("Gebruikersnaam of wachtwoord klopt niet.")).isVisible();
        Accessibility.ofPage(page);
        pictures.take(page, "login-refused");

        portal.logIn("bdmedewerker");
        Accessibility.ofPage(page);
        pictures.take(page, "portal");

        portal.wander("/bestaat-niet");
        assertThat(portal.heading("Pagina niet gevonden")).isVisible();
        Accessibility.ofPage(page);
        pictures.take(page, "not-found");

        portal.wander("/camunda/app/cockpit/default/");
        assertThat(portal.heading("Geen toegang")).isVisible();
        Accessibility.ofPage(page);
        pictures.take(page, "forbidden");
    }
}
