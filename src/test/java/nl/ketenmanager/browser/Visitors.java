package nl.ketenmanager.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Tracing;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * One Chromium, and in it each person with cookies of his own. When a test fails, what everybody saw and did is kept in
 * {@code target/browser}: open a trace with {@code npx playwright show-trace}.
 */
final class Visitors implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {
    /** Two cores, and colleagues on them; nothing waits this long when all is well. */
    private static final double PATIENCE = 30_000;

    private static final int WIDTH = 1440;
    private static final int HEIGHT = 1700;

    private final Map<String, Page> pages = new LinkedHashMap<>();
    private Playwright playwright;
    private Browser browser;

    @Override
    public void beforeAll(ExtensionContext context) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(List.of(
                                "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run")));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    /** Somebody's window, empty the first time. */
    Page windowOf(String person) {
        return pages.computeIfAbsent(person, who -> open());
    }

    private Page open() {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(WIDTH, HEIGHT)
                .setLocale("nl-NL")
                .setTimezoneId("Europe/Amsterdam"));
        context.setDefaultTimeout(PATIENCE);
        context.tracing().start(new Tracing.StartOptions().setSnapshots(true));
        return context.newPage();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        boolean failed = context.getExecutionException().isPresent();
        String test = context.getRequiredTestMethod().getName();
        pages.forEach((person, page) -> close(page, failed ? test + "-" + person : null));
        pages.clear();
    }

    private static void close(Page page, String keepAs) {
        BrowserContext context = page.context();
        if (keepAs != null) {
            Pictures.failed(page, keepAs);
            context.tracing().stop(new Tracing.StopOptions().setPath(Pictures.FOLDER.resolve(keepAs + ".zip")));
        }
        context.close();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        playwright.close();
    }
}
