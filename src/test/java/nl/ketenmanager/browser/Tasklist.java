package nl.ketenmanager.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Tasklist as people use it. */
record Tasklist(Page page) {

    /** The form in which a process is started. */
    Form start(String process) {
        page.locator(".start-process-action a").click();
        var dialog = page.locator(".modal");
        dialog.getByText(process).click();
        return new Form(dialog, "Starten").ready();
    }

    /** The form of a task in the list; the list renews itself. */
    Form open(String task) {
        page.locator("li.task").getByText(task).click();
        assertThat(pane().locator("h2.task")).containsText(task);
        return new Form(pane(), "Afronden").ready();
    }

    Form claim(String task) {
        var form = open(task);
        clickClaim();
        assertThat(pane().locator("button.claim")).isHidden();
        return form.enabled();
    }

    void clickClaim() {
        pane().locator("button.claim").click();
    }

    void isStillUnclaimed() {
        assertThat(pane().locator("button.claim")).isVisible();
    }

    /** After its form was handed in. */
    void isDone(String task) {
        assertThat(page.locator("li.task").getByText(task)).hasCount(0);
    }

    void started() {
        assertThat(page.locator(".modal")).hasCount(0);
    }

    /** What Tasklist says in a box when the server refuses. */
    Locator refusal() {
        return page.getByRole(AriaRole.ALERT).and(page.locator(".alert-danger:visible"));
    }

    /** What we say when a task was completed. */
    Locator confirmation() {
        return page.getByRole(AriaRole.STATUS).and(page.locator(".told"));
    }

    private Locator pane() {
        return page.locator(".task-card");
    }
}
