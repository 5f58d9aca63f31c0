package nl.ketenmanager.support;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Calls the application over the wire, as anybody or as one of the demo users. */
public final class Caller {
    private final HttpClient http =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final String base;

    public Caller(int port) {
        this.base = "http://localhost:" + port;
    }

    /** What came back, with the body as text or by JSON path. */
    public record Answer(HttpResponse<String> http) {

        public int status() {
            return http.statusCode();
        }

        public String body() {
            return http.body();
        }

        public String header(String name) {
            return http.headers().firstValue(name).orElse("");
        }

        public <T> T json(String path) {
            return JsonPath.read(http.body(), path);
        }

        /** The fields that are complained about. */
        public List<String> violated() {
            return json("$.violations[*].field");
        }
    }

    public Answer get(@Nullable String user, String path) {
        return send(user, request(path).GET());
    }

    public Answer get(@Nullable String user, String path, Map<String, String> headers) {
        var request = request(path).GET();
        headers.forEach(request::setHeader);
        return send(user, request);
    }

    public Answer post(@Nullable String user, String path, String json) {
        return post(user, path, json, Map.of());
    }

    public Answer post(@Nullable String user, String path, String json, Map<String, String> headers) {
        return post(user, path, BodyPublishers.ofString(json), headers);
    }

    public Answer post(
            @Nullable String user, String path, HttpRequest.BodyPublisher body, Map<String, String> headers) {
        var request = request(path).header("Content-Type", "application/json").POST(body);
        headers.forEach(request::setHeader);
        return send(user, request);
    }

    public Answer send(@Nullable String user, String method, String path) {
        return send(user, request(path).method(method, BodyPublishers.noBody()));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path));
    }

    private Answer send(@Nullable String user, HttpRequest.Builder request) {
        if (user != null) {
            String login = user + ":" + DemoData.PASSWORD;
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)));
        }
        try {
            return new Answer(http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
