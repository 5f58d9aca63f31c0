package nl.ketenmanager.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.ketenmanager.support.ApplicationTest;
import nl.ketenmanager.support.Caller;
import nl.ketenmanager.support.Casework;
import nl.ketenmanager.support.DemoData;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** The pages about cases in a real browser: without JavaScript, on a wide and a narrow screen. */
@ApplicationTest
@Import(Casework.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CasePagesIT {
    private static final int WIDE = 1100;
    private static final int NARROW = 320;

    @LocalServerPort
    private int port;

    private Playwright playwright;
    private Browser browser;
    private String id;

    @BeforeAll
    void open(@Autowired Casework casework) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(List.of("--no-sandbox")));
        var caller = new Caller(port);
        var report = Casework.report("UWV", "BD");
        report.put("description", "Sinds maandag missen er regels in de bestanden.\nHet zijn er elke dag meer.");
        id = casework.raise(caller, "uwvmedewerker", report);
        casework.forward(caller, id, "uwvmedewerker", "bdlijn");
    }

    @AfterAll
    void close() {
        playwright.close();
    }

    @Test
    void theCaseReadsWithoutJavaScriptAndFitsANarrowScreen() {
        fits("/zaken/" + id, "case", "ketenbureau");
    }

    @Test
    void theCaseOfWhoHasATaskShowsTheWayToIt() {
        fits("/zaken/" + id, "case-with-task", "ketenmanager");
    }

    @Test
    void theListFitsANarrowScreen() {
        fits("/zaken", "cases", "ketenmanager");
    }

    @Test
    void theCaseThatIsNotThereFitsANarrowScreen() {
        fits("/zaken/" + id, "not-found", "cbslijn");
    }

    @Test
    void axeFindsNothingAndNothingSticksOutOfANarrowScreen() {
        for (String path : List.of("/zaken", "/zaken/" + id, "/zaken/" + id + "?taak=geen", "/zaken/nergens")) {
            try (var context = browser.newContext();
                    var page = context.newPage()) {
                login(page, "bdlijn");
                page.navigate("http://localhost:" + port + path);
                assertThat(new AxeBuilder(page).analyze().getViolations())
                        .as(path)
                        .isEmpty();
            }
        }
    }

    private void fits(String path, String name, String user) {
        try (var context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false));
                var page = context.newPage()) {
            login(page, user);
            page.navigate("http://localhost:" + port + path);
            assertThat(page.locator("h1").count()).isEqualTo(1);
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("nl");
            for (int width : new int[] {WIDE, NARROW}) {
                page.setViewportSize(width, 900);
                page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target", "pages", name + "-" + width + ".png")));
                assertThat((int) Math.round(page.locator("main").boundingBox().width))
                        .as(path)
                        .isLessThanOrEqualTo(width);
            }
        }
    }

    private void login(Page page, String user) {
        page.navigate("http://localhost:" + port + "/login");
        page.fill("#username", user);
        page.fill("#password", DemoData.PASSWORD);
        page.click("main button");
    }
}
