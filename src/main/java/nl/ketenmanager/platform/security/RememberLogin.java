package nl.ketenmanager.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.ketenmanager.platform.RequestLogin;
import org.springframework.web.filter.OncePerRequestFilter;

/** Keeps with the request who is logged in, also when what he asks is refused right after this. */
final class RememberLogin extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        CurrentLogin.name().ifPresent(name -> RequestLogin.remember(request, name));
        chain.doFilter(request, response);
    }
}
