package nl.ketenmanager.platform.security;

import java.util.Optional;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who is logged in on this thread, if anyone. */
final class CurrentLogin {
    private CurrentLogin() {}

    static Optional<String> name() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(login -> login.isAuthenticated() && !(login instanceof AnonymousAuthenticationToken))
                .map(Authentication::getName);
    }
}
