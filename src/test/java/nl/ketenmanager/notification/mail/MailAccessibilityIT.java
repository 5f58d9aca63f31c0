package nl.ketenmanager.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind of mail as people see it: on a wide and a narrow screen, by day and by night. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MailAccessibilityIT {
    private static final int NARROW = 320;

    private final MailWriter writer = new MailWriter(Letters.BASE_URL);
    private Playwright playwright;
    private Browser browser;

    @BeforeAll
    void open() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(List.of("--no-sandbox")));
    }

    @AfterAll
    void close() {
        playwright.close();
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void raiseNoFindingsAndFitANarrowScreen(ColorScheme scheme) {
        var letters = Stream.of(
                Letters.request(), Letters.information(), Letters.reminder(), Letters.alarm(), Letters.hostile());
        letters.forEach(letter -> {
            try (Page page = browser.newPage(new Browser.NewPageOptions().setColorScheme(scheme))) {
                page.setContent(writer.write(letter).html());
                page.setViewportSize(800, 900);
                screenshot(page, letter, scheme + "-wide");
                assertThat(new AxeBuilder(page).analyze().getViolations())
                        .as(letter.subject())
                        .isEmpty();
                page.setViewportSize(NARROW, 900);
                screenshot(page, letter, scheme + "-narrow");
                assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                        .isEqualTo(NARROW);
            }
        });
    }

    private static void screenshot(Page page, Letter letter, String how) {
        Path file =
                Path.of("target", "mails", letter.kind() + "-" + letter.facts().size() + "-" + how + ".png");
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(file));
    }
}
