package nl.ketenmanager.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', textBlock = """
            # Kop                 ¦ \\# Kop
            **vet** en _schuin_   ¦ \\*\\*vet\\*\\* en \\_schuin\\_
            [klik](http://x)      ¦ \\[klik\\]\\(http\\://x\\)
            <script>              ¦ \\<script\\>
            1. een                ¦ 1\\. een
            a | b                 ¦ a \\| b
            `code`                ¦ \\`code\\`
            &lt;                  ¦ \\&lt;
            https://x.nl          ¦ https\\://x\\.nl
            a@b.nl                ¦ a\\@b\\.nl
            """)
    void whatSomebodyWroteIsShownAsWritten(String text, String shown) {
        assertThat(Markdown.plain(text)).isEqualTo(shown);
    }

    @Test
    void aLineIsNeverMadeAHeadingByTheNextOne() {
        assertThat(Markdown.plain("Titel\n===\nmeer\n---")).isEqualTo("Titel  \n\\=\\=\\=  \nmeer  \n\\-\\-\\-");
    }

    @Test
    void aLineBreakStaysALineBreakWhateverMachineMadeIt() {
        assertThat(Markdown.plain("een\r\ntwee\rdrie\nvier")).isEqualTo("een  \ntwee  \ndrie  \nvier");
    }

    @Test
    void anIndentIsNeverMadeCode() {
        assertThat(Markdown.plain("een\n\n    twee\n\tdrie")).isEqualTo("een  \n  \ntwee  \ndrie");
    }
}
