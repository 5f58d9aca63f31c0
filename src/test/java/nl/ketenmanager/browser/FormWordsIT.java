package nl.ketenmanager.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

/** Every message of the form viewer, in Tasklist and in Dutch: a form of our own makes it say all it can say. */
@BrowserTest
class FormWordsIT {
    private static final String AROUND = "xpath=ancestor::*[contains(@class, 'fjs-form-field ')][1]";

    @RegisterExtension
    static final Visitors VISITORS = new Visitors();

    @LocalServerPort
    private int port;

    @Test
    void areAllDutch() throws IOException {
        var page = VISITORS.windowOf("uwvmedewerker");
        String schema = new ClassPathResource("webapps/every-message.form").getContentAsString(UTF_8);
        page.route(
                Pattern.compile("/deployed-start-form"),
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody(schema)));
        var form = new Portal(page, port)
                .open()
                .logIn("uwvmedewerker")
                .takenlijst()
                .start("Ketenprobleem melden en escaleren");

        form.fill("Verplicht", "x").fill("Verplicht", "");
        says(form, "Verplicht", "Vul dit veld in.");
        refuses(form, "Te kort", "ab", "Vul minstens 5 tekens in.");
        refuses(form, "Te lang", "abcdef", "Vul hoogstens 3 tekens in.");
        refuses(form, "Patroon", "abc", "Dit heeft niet de goede vorm. Kijk bij de uitleg van dit veld.");
        refuses(form, "E-mail", "geen", "Vul een e-mailadres in, zoals naam@voorbeeld.nl.");
        refuses(form, "Telefoon", "12", "Vul een telefoonnummer in met landnummer, zoals +31701234567.");
        refuses(form, "Te laag", "1", "Vul een getal van 2 of hoger in.");
        refuses(form, "Te hoog", "9", "Vul een getal van 5 of lager in.");
        refuses(form, "Heel getal", "1.5", "Vul een heel getal in.");
        refuses(form, "Centen", "1.234", "Vul hoogstens 2 cijfers achter de komma in.");
        refuses(form, "Stappen", "1.3", "Vul een getal in dat past, zoals 1 of 1,5.");
        says(form, "Geen getal", "Vul een getal in.");
        form.field("Dag").fill("01-12-2026");
        page.keyboard().press("Tab");
        says(form, "Dag", "Vul de datum en de tijd allebei in.");

        choicesAreDutch(form);
        thePartsAreDutch(page, form);
        new Pictures("form-words").take(page, "all");
        Leftovers.noneOn(page, "form");
        Accessibility.ofForm(page, "every-message");
    }

    private static void refuses(Form form, String label, String typed, String words) {
        form.fill(label, typed);
        says(form, label, words);
    }

    private static void says(Form form, String label, String words) {
        assertThat(form.field(label).locator(AROUND).locator(".fjs-form-field-error"))
                .hasText(words);
    }

    private static void choicesAreDutch(Form form) {
        assertThat(form.container().locator(".fjs-select-placeholder")).hasText("Kies");
        var search = form.field("Zoekkeuze");
        assertThat(search).hasAttribute("placeholder", "Zoek");
        search.fill("zzz");
        assertThat(form.container().getByText("Niets gevonden")).isVisible();
        search.fill("");
        search.blur();

        var tags = form.field("Labels");
        assertThat(tags).hasAttribute("placeholder", "Zoek");
        tags.click();
        form.container().locator(".fjs-dropdownlist-item").click();
        assertThat(form.container().getByText("Alles is gekozen")).isVisible();
        assertThat(form.container().locator(".fjs-taglist-tag-remove")).hasAttribute("title", "Verwijderen");
        tags.blur();
    }

    private static void thePartsAreDutch(Page page, Form form) {
        for (String text : List.of("Er is niets om te tonen.", "Dit onderdeel kan niet worden getoond.", "1 van 2")) {
            assertThat(form.container().getByText(text).first()).isVisible();
        }
        for (String button : List.of("Vorige pagina", "Volgende pagina")) {
            assertThat(form.container().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button)))
                    .isVisible();
        }
        assertThat(form.container().getByText("Select", new Locator.GetByTextOptions().setExact(true)))
                .isVisible();
        form.field("Dag").click();
        var calendar = page.locator(".flatpickr-calendar.open");
        assertThat(calendar.locator(".flatpickr-weekday").first()).hasText("ma");
        assertThat(calendar.locator(".flatpickr-monthDropdown-month").first()).hasText("januari");
    }
}
