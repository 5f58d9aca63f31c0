package nl.ketenmanager.platform.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever guesses passwords: after five wrong ones in a row each next try has to wait longer, up to a minute.
 * Nobody is shut out for good, for that would let a stranger shut out the ketenmanager in a crisis. Each node counts for
 * itself.
 */
@Component
class LoginAttempts {
    private static final int FREE = 5;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(3);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);
    // names that nobody has must not fill the memory
    private static final int REMEMBERED = 10_000;

    private record Failures(int count, Instant last) {
        Instant open() {
            if (count < FREE) {
                return last;
            }
            var wait = FIRST_WAIT.multipliedBy(1L << Math.min(count - FREE, 6));
            return last.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
        }
    }

    private final Map<String, Failures> failures = new ConcurrentHashMap<>();
    private final Clock clock;

    LoginAttempts(Clock clock) {
        this.clock = clock;
    }

    boolean mustWait(String username) {
        var past = failures.get(username);
        return past != null && clock.instant().isBefore(past.open());
    }

    @EventListener
    void failed(AuthenticationFailureBadCredentialsEvent event) {
        if (failures.size() >= REMEMBERED) {
            forgetOld();
            if (failures.size() >= REMEMBERED) {
                failures.clear();
            }
        }
        failures.compute(
                name(event), (name, past) -> new Failures(past == null ? 1 : past.count() + 1, clock.instant()));
    }

    @EventListener
    void succeeded(AuthenticationSuccessEvent event) {
        failures.remove(event.getAuthentication().getName());
    }

    private void forgetOld() {
        var old = clock.instant().minus(LONGEST_WAIT);
        failures.values().removeIf(past -> past.last().isBefore(old));
    }

    private static String name(AbstractAuthenticationFailureEvent event) {
        return event.getAuthentication().getName();
    }
}
