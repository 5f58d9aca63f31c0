package nl.ketenmanager.chain.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import nl.ketenmanager.support.DemoData;
import org.jspecify.annotations.Nullable;

/** Calls the API over the wire as one of the demo users. */
final class ApiClient {
    private final HttpClient http = HttpClient.newHttpClient();
    private final int port;

    ApiClient(int port) {
        this.port = port;
    }

    HttpResponse<String> get(@Nullable String user, String path) {
        return send(user, request(path).GET());
    }

    HttpResponse<String> post(@Nullable String user, String path, String json) {
        return send(
                user,
                request(path)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/chains" + path));
    }

    private HttpResponse<String> send(@Nullable String user, HttpRequest.Builder request) {
        if (user != null) {
            String login = user + ":" + DemoData.PASSWORD;
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)));
        }
        try {
            return http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
