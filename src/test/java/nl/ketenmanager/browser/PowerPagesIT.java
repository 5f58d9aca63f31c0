package nl.ketenmanager.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import nl.ketenmanager.calendar.DutchTime;
import nl.ketenmanager.calendar.WorkingCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The account of power in a real browser: found from the first page, for everybody's eyes, also on a narrow screen. */
@BrowserTest
class PowerPagesIT {
    private static final int NARROW = 320;

    @RegisterExtension
    static final Visitors VISITORS = new Visitors();

    @LocalServerPort
    private int port;

    @Test
    void isFoundByADirectorAndAccessibleToHim() {
        String id = instructed();
        var pictures = new Pictures("power");
        var page = VISITORS.windowOf("uwvbestuur");
        var portal = new Portal(page, port).open().logIn("uwvbestuur");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Doorzettingsmacht"))
                .click();
        assertThat(portal.heading("Doorlooptijd per trede")).isVisible();
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(id)))
                .isVisible();
        Accessibility.ofPage(page);
        pictures.take(page, "wide");
        page.setViewportSize(NARROW, page.viewportSize().height);
        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isEqualTo(NARROW);
        Accessibility.ofPage(page);
        pictures.take(page, "narrow");
    }

    @Test
    void letsAnAuditorChooseAChain() {
        var page = VISITORS.windowOf("auditor");
        new Portal(page, port).open().logIn("auditor").wander("/doorzettingsmacht");
        Accessibility.ofPage(page);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Strafrechtketen"))
                .click();
        Accessibility.ofPage(page);
    }

    /** A case on which the ketenmanager used his power without hearing the lines. */
    private String instructed() {
        String id = new Api(port, "uwvmedewerker").report("Leveringen blijven uit", "DIRECT", "UWV", "BD");
        var due = Stream.iterate(LocalDate.now(DutchTime.ZONE).plusDays(30), day -> day.plusDays(1))
                .filter(WorkingCalendar.ofTheLaw()::isWorkingDay)
                .findFirst()
                .orElseThrow();
        new Api(port, "ketenmanager")
                .post(
                        "/escalations/" + id + "/aanwijzingen",
                        Map.of(
                                "instructedPartner", "BD",
                                "instruction", "Zet de controles gefaseerd aan, in vier groepen.",
                                "instructionReason", "Het tactisch overleg komt er niet uit.",
                                "complianceDate", due.toString(),
                                "consultationSkippedBecause", "De betaalrun kan niet wachten."));
        return id;
    }
}
