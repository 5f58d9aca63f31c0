package nl.ketenmanager.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import nl.ketenmanager.support.ApplicationTest;
import nl.ketenmanager.support.Caller;
import nl.ketenmanager.support.Casework;
import nl.ketenmanager.support.DemoData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** An office hands in its signed note on the page of the case. */
@ApplicationTest
@Import(Casework.class)
class NotePagesTest {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @LocalServerPort
    private int port;

    @Autowired
    private Casework casework;

    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private String id;

    @BeforeEach
    void raise() {
        var caller = new Caller(port);
        id = casework.raise(caller, "uwvmedewerker", Casework.report("UWV", "BD"));
        casework.forward(caller, id, "uwvmedewerker", "bdlijn", "ketenmanager", "bdbestuur", "kernteam");
    }

    @Test
    void anOfficeHandsInItsNoteOnThePageOfTheCase() throws Exception {
        String page = get("ministerszw").body();
        assertThat(page).contains("Ondertekende nota toevoegen").doesNotContain("name=\"office\"");
        var after = hand("ministerszw", page, "besluit.pdf", "%PDF-1.7 ondertekend\n");
        assertThat(after.body())
                .contains(
                        "De ondertekende nota is toegevoegd.",
                        "besluit.pdf",
                        "(namens de Minister van SZW, Roos Hendrikse, ")
                .contains("Roos Hendrikse heeft namens de Minister van SZW een ondertekende nota toegevoegd.");
    }

    @Test
    void aFileThatIsNotKeptIsRefusedOnThePage() throws Exception {
        var after = hand("ministerszw", get("ministerszw").body(), "besluit.exe", "MZ");
        assertThat(after.body()).contains("role=\"alert\"").doesNotContain("De ondertekende nota is toegevoegd.");
    }

    @Test
    void whoRegistersForNoOfficeIsOfferedNothing() throws Exception {
        assertThat(get("ketenbureau").body()).doesNotContain("Ondertekende nota toevoegen");
    }

    private HttpResponse<String> get(String user) throws Exception {
        return browser.send(request(user, "/zaken/" + id).GET().build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> hand(String user, String page, String name, String content) throws Exception {
        var token = TOKEN.matcher(page);
        assertThat(token.find()).isTrue();
        String body = part("_csrf\"", token.group(1))
                + part("file\"; filename=\"" + name + "\"\r\nContent-Type: application/octet-stream", content)
                + "--grens--\r\n";
        return browser.send(
                request(user, "/zaken/" + id + "/notas")
                        .header("Content-Type", "multipart/form-data; boundary=grens")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String part(String name, String content) {
        return "--grens\r\nContent-Disposition: form-data; name=\"" + name + "\r\n\r\n" + content + "\r\n";
    }

    private HttpRequest.Builder request(String user, String path) {
        String login = user + ":" + DemoData.PASSWORD;
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)));
    }
}
