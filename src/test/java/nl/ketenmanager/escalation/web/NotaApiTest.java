package nl.ketenmanager.escalation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import nl.ketenmanager.support.ApplicationTest;
import nl.ketenmanager.support.Caller;
import nl.ketenmanager.support.Casework;
import nl.ketenmanager.support.DemoData;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** S26: the nota of a case, for whoever may see the case. */
@ApplicationTest
@Import(Casework.class)
@Tag("S26")
class NotaApiTest {
    @LocalServerPort
    private int port;

    @Autowired
    private Casework casework;

    private Caller caller;
    private String id;

    @BeforeEach
    void raise() {
        caller = new Caller(port);
        id = casework.raise(caller, "uwvmedewerker", Casework.report("UWV", "BD"));
    }

    @Test
    void itHoldsTheQuestionTheStandpointsTheAdviceAndWhatWaitingDoes() throws Exception {
        casework.forward(caller, id, "uwvmedewerker", "bdlijn", "ketenmanager", "bdbestuur", "kernteam");
        var answer = fetch("ministerszw", "/api/v1/escalations/" + id + "/nota");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("inline", "nota-" + id + ".pdf");
        try (var pdf = Loader.loadPDF(answer.body())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Staatssecretaris van Financiën en Minister van SZW", id)
                    .contains("Sinds maandag missen er regels in de bestanden.")
                    .contains("Uitkeringen worden op deze gegevens berekend.")
                    .contains("Belastingdienst nog niet gegeven")
                    .contains("Dit gaat ons boven het hoofd.", "Advies van: Kernteam (Fenna Zijlstra)")
                    .contains("Dan blijft de zaak hier");
        }
        assertThat(fetch("ministerszw", "/zaken/" + id + "/nota").statusCode()).isEqualTo(200);
        assertThat(caller.get("ministerszw", "/zaken/" + id).body()).contains("href=\"/zaken/" + id + "/nota\"");
        String task = casework.decisionOf("SZW", id).getId();
        assertThat(caller.get("ministerszw", "/engine-rest/task/" + task + "/form-variables")
                        .<String>json("$.caseOffices.value"))
                .contains("(/zaken/" + id + "/nota)");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"uwvlijn, 200", "ketenmanager, 200", "cbslijn, 404", "omlijn, 404", "ministerszw, 404", "beheerder, 404"
    })
    void onlyWhoMaySeeTheCaseGetsIt(String user, int status) throws Exception {
        assertThat(fetch(user, "/api/v1/escalations/" + id + "/nota").statusCode())
                .isEqualTo(status);
        assertThat(fetch(user, "/zaken/" + id + "/nota").statusCode()).isEqualTo(status);
    }

    private HttpResponse<byte[]> fetch(String user, String path) throws Exception {
        String login = user + ":" + DemoData.PASSWORD;
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
    }
}
