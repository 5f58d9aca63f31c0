package nl.ketenmanager.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages about cases in a real browser: to everybody's eyes, on a narrow screen, and without JavaScript. */
@BrowserTest
class CasePagesIT {
    private static final int NARROW = 320;
    private static final String TITLE = "Leveringen blijven uit";

    @RegisterExtension
    static final Visitors VISITORS = new Visitors();

    @LocalServerPort
    private int port;

    private String id;

    @BeforeEach
    void report() {
        id = new Api(port, "uwvmedewerker").report(TITLE, "DIRECT", "UWV", "BD");
    }

    @Test
    void areAccessibleAndFitANarrowScreen() {
        var pictures = new Pictures("case");
        var page = VISITORS.windowOf("ketenmanager");
        var portal = new Portal(page, port).open().logIn("ketenmanager");
        int width = page.viewportSize().width;
        int height = page.viewportSize().height;
        for (String path : List.of("/zaken", "/zaken/" + id, "/zaken/nergens")) {
            portal.wander(path);
            Accessibility.ofPage(page);
            pictures.take(page, "wide");
            page.setViewportSize(NARROW, height);
            assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                    .as(path)
                    .isEqualTo(NARROW);
            Accessibility.ofPage(page);
            pictures.take(page, "narrow");
            page.setViewportSize(width, height);
        }
    }

    @Test
    void leadFromThePortalOverTheCaseToTheTask() {
        var page = VISITORS.windowOf("ketenmanager");
        var portal = new Portal(page, port).open().logIn("ketenmanager");

        link(page, "Zaken").click();
        link(page, id).click();
        assertThat(portal.heading(TITLE)).isVisible();
        link(page, "Besluiten over zaak " + id).click();

        assertThat(page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions()
                                .setName("Besluiten over zaak " + id)
                                .setLevel(2)))
                .isVisible();
    }

    @Test
    void readWithoutJavaScript() {
        var bare = new Browser.NewContextOptions().setJavaScriptEnabled(false);
        try (var context = VISITORS.windowOf("bdregisseur").context().browser().newContext(bare);
                var page = context.newPage()) {
            new Portal(page, port).open().logIn("bdregisseur").wander("/zaken/" + id);

            assertThat(page.getByText("De zaak is bij trede 3 van 6: Ketenmanager"))
                    .isVisible();
            link(page, "Zaken").click();
            page.getByLabel("Status").selectOption("WITHDRAWN");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Toon"))
                    .click();
            assertThat(link(page, id)).hasCount(0);
        }
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
