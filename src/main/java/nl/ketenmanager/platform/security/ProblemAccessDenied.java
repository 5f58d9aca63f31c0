package nl.ketenmanager.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Tells a program that it is logged in but may not do this. */
final class ProblemAccessDenied implements AccessDeniedHandler {

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        ProblemResponse.write(
                response, 403, "Geen toegang", "Uw rol geeft hier geen toegang toe.", request.getRequestURI());
    }
}
