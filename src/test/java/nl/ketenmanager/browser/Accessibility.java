package nl.ketenmanager.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** WCAG 2.0 and 2.1, levels A and AA, as far as a machine can see. */
final class Accessibility {
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

    private Accessibility() {}

    static void ofPage(Page page) {
        noFindings(new AxeBuilder(page), page.url());
    }

    /** Only the form: what may be wrong with it is told apart from the page around it. */
    static void ofForm(Page page, String form) {
        noFindings(new AxeBuilder(page).include(".fjs-container"), form);
    }

    private static void noFindings(AxeBuilder axe, String what) {
        var findings = axe.withTags(RULES).analyze().getViolations().stream()
                .flatMap(rule -> rule.getNodes().stream().map(node -> rule.getId() + " " + node.getHtml()))
                .toList();
        assertThat(findings).as("accessibility of " + what).isEmpty();
    }
}
