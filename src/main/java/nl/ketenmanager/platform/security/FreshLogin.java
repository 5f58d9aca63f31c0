package nl.ketenmanager.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.web.filter.OncePerRequestFilter;

/** A session remembers who somebody is, never what he may: that is asked again at every request, and so is whether he still works here. */
final class FreshLogin extends OncePerRequestFilter {
    private final UserDetailsService people;

    FreshLogin(UserDetailsService people) {
        this.people = people;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var name = CurrentLogin.name();
        if (name.isPresent()) {
            try {
                remember(people.loadUserByUsername(name.get()));
            } catch (UsernameNotFoundException gone) {
                logOut(request);
            }
        }
        chain.doFilter(request, response);
    }

    /** For this request only; the session keeps what it had. */
    private static void remember(UserDetails person) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
        SecurityContextHolder.setContext(context);
    }

    private static void logOut(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }
}
