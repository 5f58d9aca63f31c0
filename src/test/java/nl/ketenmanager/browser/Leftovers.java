package nl.ketenmanager.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;

/** English that a web application of the bundle still says: in what can be seen, and in what is read aloud. */
final class Leftovers {
    private static final Set<String> ENGLISH = WebappTexts.leftovers();
    private static final Set<String> KEYS = WebappTexts.keys();

    private static final String WHAT_IS_SAID = """
            () => {
              const said = [document.title];
              const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (texts.nextNode()) {
                const around = texts.currentNode.parentElement;
                if (!around.closest('script, style') && around.checkVisibility()) said.push(texts.currentNode.data);
              }
              for (const attribute of ['title', 'placeholder', 'aria-label', 'uib-tooltip']) {
                document.querySelectorAll(`[${attribute}]`).forEach(it => said.push(it.getAttribute(attribute)));
              }
              return [...new Set(said.map(words => words.trim()).filter(words => words))];
            }
            """;

    private Leftovers() {}

    static void noneOn(Page page, String what) {
        @SuppressWarnings("unchecked")
        var said = (List<String>) page.evaluate(WHAT_IS_SAID);

        assertThat(said).as("what " + what + " says").isNotEmpty();
        assertThat(said.stream().filter(ENGLISH::contains))
                .as("English on " + what)
                .isEmpty();
        assertThat(page.evaluate("document.documentElement.lang"))
                .as("language of " + what)
                .isEqualTo("nl");
    }

    /** A key in place of a text: it was drawn before the texts were there. */
    static void noKeysOn(Page page, String what) {
        @SuppressWarnings("unchecked")
        var said = (List<String>) page.evaluate(WHAT_IS_SAID);

        assertThat(said.stream().filter(KEYS::contains)).as("keys on " + what).isEmpty();
    }
}
