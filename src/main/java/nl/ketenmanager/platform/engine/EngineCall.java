package nl.ketenmanager.platform.engine;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One call to the engine's REST, named alike whether it came through the web applications or {@code /engine-rest}. */
record EngineCall(String method, String path) {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Pattern NAMED_ENGINE = Pattern.compile("^engine/[^/]+/");

    static EngineCall of(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath().replaceFirst("^/", "").replaceFirst("/$", "");
        return new EngineCall(request.getMethod(), NAMED_ENGINE.matcher(path).replaceFirst(""));
    }

    boolean onlyReads() {
        return READING.contains(method);
    }

    /** The first group of the pattern, when this is a post to such a path. */
    Optional<String> post(Pattern pattern) {
        Matcher matcher = pattern.matcher(path);
        return "POST".equals(method) && matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
