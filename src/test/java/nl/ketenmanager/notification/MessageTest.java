package nl.ketenmanager.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import nl.ketenmanager.chain.ChainCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTest {

    @Test
    void hasASubjectOfOneLineWhateverAUserTyped() {
        assertThat(message("  Zaak\r\nBcc: boef@evil.example\u2028\u0000 over  loon ", "/zaken")
                        .subject())
                .isEqualTo("Zaak Bcc: boef@evil.example over loon");
    }

    @Test
    void cutsASubjectThatIsTooLong() {
        assertThat(message("x".repeat(500), "/zaken").subject()).hasSize(200).endsWith("…");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "zaken",
                "//evil.example",
                "@evil.example",
                "https://evil.example",
                "/zaken\n",
                "/a b",
                "/\\evil"
            })
    void leadsOnlyIntoTheApplication(String path) {
        assertThatIllegalArgumentException().isThrownBy(() -> message("Onderwerp", path));
    }

    @Test
    void saysSomething() {
        assertThatIllegalArgumentException().isThrownBy(() -> message(" \n ", "/zaken"));
    }

    private static Message message(String subject, String path) {
        return new Message(
                "fact",
                "LAK-2026-00001",
                new ChainCode("LAK"),
                MessageKind.REQUEST,
                List.of(),
                subject,
                "Besluit.",
                null,
                null,
                List.of(),
                path);
    }
}
