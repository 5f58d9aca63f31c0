package nl.ketenmanager.platform.security;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;

/** People who may log in, read from the chain register; the roles here only open pages, never cases. */
@Service
class RegisterUserDetails implements UserDetailsService {
    private final JdbcClient db;
    private final Clock clock;
    private final LoginAttempts attempts;

    RegisterUserDetails(JdbcClient db, Clock clock, LoginAttempts attempts) {
        this.attempts = attempts;
        this.db = db;
        this.clock = clock;
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        String hash = db.sql(
                        "select password_hash from keten.identity_user where id = ? and active and password_hash is not null")
                .param(username)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new UsernameNotFoundException(username));
        return User.withUsername(username)
                .password(hash)
                .roles(roles(username).toArray(String[]::new))
                .accountLocked(attempts.mustWait(username))
                .build();
    }

    private List<String> roles(String username) {
        return db.sql("""
                        select distinct m.group_id from keten.identity_membership m
                          join keten.identity_group g on g.id = m.group_id and g.type = 'ROLE'
                         where m.user_id = :user and m.valid_from <= :now
                           and (m.valid_until is null or m.valid_until > :now)""")
                .param("user", username)
                .param("now", Timestamp.from(clock.instant()))
                .query(String.class)
                .list();
    }
}
