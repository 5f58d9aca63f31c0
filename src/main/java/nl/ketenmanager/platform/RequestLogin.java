package nl.ketenmanager.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Whose login a request came with; still known when the security filters have forgotten it. */
public final class RequestLogin {
    private static final String NAME = RequestLogin.class.getName();

    private RequestLogin() {}

    public static void remember(HttpServletRequest request, String name) {
        request.setAttribute(NAME, name);
    }

    /** Empty when nobody logged in, or when the request was refused before that was asked. */
    public static Optional<String> of(HttpServletRequest request) {
        return Optional.ofNullable((String) request.getAttribute(NAME));
    }
}
