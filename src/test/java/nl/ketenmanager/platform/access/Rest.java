package nl.ketenmanager.platform.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A caller as the outside world has them: a program with a password, or a browser that logs in and keeps cookies. */
final class Rest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final String base;
    private final String engine;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final Map<String, String> headers = new TreeMap<>();

    private Rest(int port, String engine) {
        this.base = "http://localhost:" + port;
        this.engine = engine;
    }

    static Rest anonymous(int port) {
        return new Rest(port, "/engine-rest");
    }

    /** With Basic authentication, at the engine's own REST. */
    static Rest program(int port, String user) {
        return program(port, user, AccessCast.PASSWORD);
    }

    static Rest program(int port, String user, String password) {
        var rest = new Rest(port, "/engine-rest");
        rest.headers.put(
                "Authorization",
                "Basic "
                        + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8)));
        return rest;
    }

    /** Logged in by the page, at the REST of the web applications. */
    static Rest browser(int port, String user) {
        var rest = new Rest(port, "/camunda/api/engine/engine/default");
        rest.headers.put("Accept", "text/html");
        rest.logIn(user, AccessCast.PASSWORD);
        rest.get("/camunda/app/tasklist/default/");
        rest.headers.put("Accept", "application/json");
        return rest;
    }

    static Rest visitor(int port) {
        var rest = new Rest(port, "/camunda/api/engine/engine/default");
        rest.headers.put("Accept", "text/html");
        return rest;
    }

    Answer logIn(String user, String password) {
        return postForm("/login", "username=" + encode(user) + "&password=" + encode(password));
    }

    /** With the hidden token of the login page. */
    Answer postForm(String path, String fields) {
        var token = CSRF.matcher(get(path.equals("/logout") ? "/" : "/login").body());
        String csrf = token.find() ? "&_csrf=" + encode(token.group(1)) : "";
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields + csrf)));
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer engineGet(String path) {
        return get(engine + path);
    }

    Answer enginePost(String path, String json) {
        return call("POST", engine + path, json);
    }

    Answer call(String method, String path, String json) {
        var request = request(path).header("Content-Type", "application/json");
        xsrf().ifPresent(token -> request.header("X-XSRF-TOKEN", token));
        return send(request.method(method, BodyPublishers.ofString(json, StandardCharsets.UTF_8)));
    }

    Answer engineCall(String method, String path, String json) {
        return call(method, engine + path, json);
    }

    /** A deployment as Camunda Modeler sends it. */
    Answer upload(String path, String file, String text) {
        String body = part("deployment-name", null, "access by owner") + part("data", file, text) + "--limit--\r\n";
        return send(request(engine + path)
                .header("Content-Type", "multipart/form-data; boundary=limit")
                .POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
    }

    private static String part(String name, String file, String text) {
        String fileName = file == null ? "" : "; filename=\"" + file + "\"";
        return "--limit\r\nContent-Disposition: form-data; name=\"" + name + "\"" + fileName + "\r\n\r\n" + text
                + "\r\n";
    }

    Rest accepting(String mediaType) {
        headers.put("Accept", mediaType);
        return this;
    }

    private java.util.Optional<String> xsrf() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> "XSRF-TOKEN".equals(cookie.getName()))
                .map(java.net.HttpCookie::getValue)
                .findFirst();
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(base + path));
        headers.forEach(request::header);
        return request;
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(
                    response.statusCode(),
                    response.body(),
                    response.headers().firstValue("Location").orElse(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** What came back. */
    record Answer(int status, String body, String location) {
        JsonNode json() {
            return JSON.readTree(body);
        }
    }
}
