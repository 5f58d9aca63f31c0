package nl.ketenmanager.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every text that a web application of the bundle can show has a Dutch one of ours, with the same gaps to fill. */
class DutchLocalesTest {
    static final List<String> APPLICATIONS = WebappTexts.APPLICATIONS;

    private static final Pattern GAP = Pattern.compile("\\{\\{[^}]*}}|\\{[^}]*}|%[sd]");

    @ParameterizedTest
    @FieldSource("APPLICATIONS")
    void saysEverythingThatTheEnglishOneSaysAndNothingElse(String application) {
        var texts = WebappTexts.of(application);

        assertThat(texts.dutch().keySet())
                .containsExactlyInAnyOrderElementsOf(texts.english().keySet());
    }

    @ParameterizedTest
    @FieldSource("APPLICATIONS")
    void leavesTheSameGapsToFill(String application) {
        var texts = WebappTexts.of(application);

        assertThat(gaps(texts.dutch())).containsExactlyInAnyOrderEntriesOf(gaps(texts.english()));
    }

    @ParameterizedTest
    @FieldSource("APPLICATIONS")
    void isDutchUnlessTheWordIsTheSame(String application) {
        var texts = WebappTexts.of(application);
        var same = WebappTexts.sameInDutch();

        assertThat(texts.dutch()).allSatisfy((key, words) -> assertThat(words.isEmpty()
                        || same.contains(words)
                        || !words.equals(texts.english().get(key)))
                .as("%s is still English: %s", key, words)
                .isTrue());
    }

    @Test
    void theListOfSameWordsHoldsNothingThatIsNotNeeded() {
        Set<String> needed = APPLICATIONS.stream()
                .map(WebappTexts::of)
                .flatMap(texts -> texts.dutch().entrySet().stream()
                        .filter(entry -> entry.getValue().equals(texts.english().get(entry.getKey())))
                        .map(Map.Entry::getValue))
                .collect(Collectors.toSet());

        assertThat(needed).containsAll(WebappTexts.sameInDutch());
    }

    private static Map<String, List<String>> gaps(Map<String, String> texts) {
        return texts.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> GAP.matcher(entry.getValue())
                        .results()
                        .map(MatchResult::group)
                        .map(gap -> gap.replace(" ", ""))
                        .sorted()
                        .toList()));
    }
}
