package nl.ketenmanager.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.ketenmanager.support.DemoData;

/** The way in: the login page and the page behind it. */
record Portal(Page page, int port) {

    Portal open() {
        page.navigate(address("/"));
        assertThat(heading("Inloggen")).isVisible();
        return this;
    }

    Portal logIn(String person) {
        page.getByLabel("Gebruikersnaam").fill(person);
        page.getByLabel("Wachtwoord").fill(DemoData.PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Inloggen"))
                .click();
        assertThat(heading("Uw rollen")).isVisible();
        return this;
    }

    Tasklist takenlijst() {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Takenlijst"))
                .click();
        return new Tasklist(page);
    }

    Portal wander(String path) {
        page.navigate(address(path));
        return this;
    }

    Locator heading(String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
