package nl.ketenmanager.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Locale;

/** Pictures of what people saw, for people to look at. */
final class Pictures {
    static final Path FOLDER = Path.of("target", "browser");

    private final String series;
    private int count;

    Pictures(String series) {
        this.series = series;
    }

    void take(Page page, String what) {
        count++;
        take(page, FOLDER.resolve("%s-%02d-%s.png".formatted(series, count, what.toLowerCase(Locale.ROOT))));
    }

    static void failed(Page page, String what) {
        take(page, FOLDER.resolve(what + "-failed.png"));
    }

    private static void take(Page page, Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
    }
}
