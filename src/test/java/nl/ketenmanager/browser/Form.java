package nl.ketenmanager.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** One of our forms, filled in by the words that people read. */
record Form(Locator around, String button) {

    Form ready() {
        assertThat(container()).isVisible();
        return this;
    }

    Form enabled() {
        assertThat(around.locator(".disabled-form")).hasCount(0);
        return this;
    }

    Form fill(String label, String text) {
        field(label).fill(text);
        return this;
    }

    /** By its label and nothing but that; a star says that it is required. */
    Locator field(String label) {
        return container().getByLabel(exactly(label));
    }

    private static Pattern exactly(String label) {
        return Pattern.compile("^" + label.replace("?", "\\?") + "\\*?$");
    }

    /** A radio button or a box to tick. */
    Form choose(String option) {
        container()
                .getByLabel(option, new Locator.GetByLabelOptions().setExact(true))
                .check();
        return this;
    }

    Form pick(String label, String option) {
        var called = around.page().locator("label").filter(new Locator.FilterOptions().setHasText(exactly(label)));
        var field = container().locator(".fjs-form-field-select").filter(new Locator.FilterOptions().setHas(called));
        field.locator(".fjs-input-group").click();
        field.locator(".fjs-dropdownlist-item")
                .filter(new Locator.FilterOptions().setHasText(option))
                .click();
        return this;
    }

    /** In the calendar, as with the mouse. */
    Form date(String label, LocalDate day) {
        field(label).click();
        var calendar = around.page().locator(".flatpickr-calendar.open");
        calendar.locator(".flatpickr-next-month").click();
        calendar.locator(".flatpickr-day:not(.prevMonthDay):not(.nextMonthDay)")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + day.getDayOfMonth() + "$")))
                .click();
        return this;
    }

    Form handIn() {
        submit().click();
        return this;
    }

    Locator submit() {
        return around.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button).setExact(true));
    }

    Locator container() {
        return around.locator(".fjs-container");
    }

    Locator errors() {
        return container().locator(".fjs-form-field-error");
    }
}
