package nl.ketenmanager.mandate.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.ketenmanager.chain.Phase;
import nl.ketenmanager.support.ApplicationTest;
import nl.ketenmanager.support.Caller;
import nl.ketenmanager.support.OwnChain;
import nl.ketenmanager.support.OwnChains;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Each demo user against a candidacy in LAK, over the wire: who gets what, as the CSV beside this class says. */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CandidacyIsolationIT {
    private Caller caller;
    private OwnChain chain;
    private String path;

    static List<String> table() {
        try (var csv = CandidacyIsolationIT.class.getResourceAsStream("isolation-candidacies.csv")) {
            return new String(csv.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeAll
    void propose(@LocalServerPort int port, @Autowired OwnChains chains) {
        caller = new Caller(port);
        chain = chains.copy("LAK", Phase.WERKEND);
        path = "/api/v1/chains/" + chain.code() + "/appointments";
        var proposed = caller.post(chain.person("ketenbureau"), path, """
                {"candidate": "%s", "employer": "UWV", "powers": ["DECIDE"],
                 "profile": "Onafhankelijk en ervaren.", "interests": "Geen nevenfuncties."}""".formatted(chain.person("uwvlijn")));
        assertThat(proposed.status()).isEqualTo(201);
    }

    @ParameterizedTest
    @MethodSource("table")
    @Tag("S17")
    void everybodyGetsWhatIsHis(String row) {
        var cells = List.of(row.split(","));
        String user = chain.person(cells.get(0));
        assertThat(caller.get(user, path).status())
                .as("the list for " + user)
                .isEqualTo(Integer.parseInt(cells.get(1)));
        assertThat(Stream.of(
                                caller.get(user, path + "/1"),
                                caller.get(user, path + "/1/dossier"),
                                caller.post(user, path + "/1/support-statements", "{\"partner\": \"CBS\"}"),
                                caller.post(user, path + "/1/withdrawals", "{}"))
                        .map(answer -> String.valueOf(answer.status())))
                .as(user)
                .containsExactlyElementsOf(cells.subList(1, cells.size()));
    }

    @Test
    void theDocumentShowsWhatIsTested() throws IOException {
        assertThat(Files.readString(Path.of("docs/isolation.md")))
                .contains(table().stream()
                        .map(row -> "| " + row.replace(",", " | ") + " |\n")
                        .reduce("", String::concat));
    }
}
