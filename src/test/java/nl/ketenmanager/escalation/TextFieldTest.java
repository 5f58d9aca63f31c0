package nl.ketenmanager.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.ketenmanager.platform.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFieldTest {
    private static final TextField REASON = new TextField("reason", "Reden", 3, 10);

    private final List<Violation> violations = new ArrayList<>();

    @Test
    void aTextIsKeptWithoutTheBlanksAroundIt() {
        assertThat(REASON.check("  Te laat \n", violations)).contains("Te laat");
        assertThat(violations).isEmpty();
    }

    @Test
    void linesTabsAndEveryAlphabetAreKept() {
        assertThat(REASON.check("é\n\t😀 ж", violations)).contains("é\n\t😀 ж");
    }

    @Test
    void nothingTooShortAndTooLongAreToldApart() {
        assertThat(REASON.check(null, violations)).isEmpty();
        assertThat(REASON.check(" \n ", violations)).isEmpty();
        assertThat(REASON.check("ab", violations)).isEmpty();
        assertThat(REASON.check("elf tekens!", violations)).isEmpty();
        assertThat(violations)
                .containsExactly(
                        new Violation("reason", "Vul ‘Reden’ in."),
                        new Violation("reason", "Vul ‘Reden’ in."),
                        new Violation("reason", "Vul bij ‘Reden’ minstens 3 tekens in."),
                        new Violation("reason", "Vul bij ‘Reden’ hoogstens 10 tekens in."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"een\u0000nul", "half\ud83d!", "bel\u0007", "weg\u007f"})
    void whatTheDatabaseCannotKeepIsRefusedByName(String text) {
        assertThat(REASON.check(text, violations)).isEmpty();
        assertThat(violations)
                .containsExactly(new Violation("reason", "Bij ‘Reden’ staat een teken dat niet bewaard kan worden."));
    }
}
