package nl.ketenmanager.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Tells a program without a valid login, in the one shape of our errors, that it must log in. */
final class ProblemEntryPoint implements AuthenticationEntryPoint {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Ketenmanager\", charset=\"UTF-8\"");
        ProblemResponse.write(
                response,
                401,
                "Niet ingelogd",
                "Log in met uw gebruikersnaam en wachtwoord. Na vijf mislukte pogingen moet u telkens even wachten,"
                        + " hoogstens een minuut.",
                request.getRequestURI());
    }
}
