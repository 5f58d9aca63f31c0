package nl.ketenmanager.platform.identity;

import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Opens the engine's view on the chain register, once per engine command. */
@Component
public class RegisterIdentitySessions implements SessionFactory {
    private final JdbcClient db;
    private final PasswordEncoder passwords;

    RegisterIdentitySessions(JdbcClient db, PasswordEncoder passwords) {
        this.db = db;
        this.passwords = passwords;
    }

    @Override
    public Class<?> getSessionType() {
        return ReadOnlyIdentityProvider.class;
    }

    @Override
    public Session openSession() {
        return new RegisterIdentities(db, passwords);
    }
}
