package nl.ketenmanager.escalation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class IsolationTableTest {

    @Test
    void theDocumentShowsWhatIsTested() throws IOException {
        assertThat(Files.readString(Path.of("docs/isolation.md")))
                .contains(IsolationTable.cases().markdown())
                .contains(IsolationTable.chains().markdown());
    }
}
