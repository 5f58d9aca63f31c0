package nl.ketenmanager.chain.demo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings in the demo chains and their mandates once, and keeps the one password of their people as configured. */
public final class DemoChains {
    private final DataSource dataSource;
    private final JdbcClient db;
    private final PasswordEncoder encoder;
    private final String password;

    public DemoChains(DataSource dataSource, PasswordEncoder encoder, String password) {
        this.dataSource = dataSource;
        this.db = JdbcClient.create(dataSource);
        this.encoder = encoder;
        this.password = password;
    }

    /** What somebody changed in a demo chain since the first time stays as it is. */
    public void load() {
        new TransactionTemplate(new DataSourceTransactionManager(dataSource)).executeWithoutResult(transaction -> {
            // two starts at once must not both find nothing
            db.sql("lock table keten.chain in share row exclusive mode").update();
            if (isAbsent("select 1 from keten.chain where code in ('LAK', 'STRAF')")) {
                run("demo/chains.sql");
            }
            if (isAbsent("select 1 from keten.mandate where chain in ('LAK', 'STRAF')")) {
                run("demo/mandates.sql");
            }
            givePassword();
        });
    }

    private boolean isAbsent(String rows) {
        return db.sql("select not exists (" + rows + ")").query(Boolean.class).single();
    }

    private void run(String script) {
        new ResourceDatabasePopulator(false, false, StandardCharsets.UTF_8.name(), new ClassPathResource(script))
                .execute(dataSource);
    }

    /** Hashing is slow on purpose: all demo people share one hash, made anew only when the password changed. */
    private void givePassword() {
        List<String> hashes = db.sql("""
                        select distinct coalesce(p.password_hash, '') from keten.person p
                         where p.email like p.id || '@%.example'""").query(String.class).list();
        if (hashes.size() != 1 || hashes.get(0).isEmpty() || !encoder.matches(password, hashes.get(0))) {
            db.sql("update keten.person set password_hash = ? where email like id || '@%.example'")
                    .param(encoder.encode(password))
                    .update();
        }
    }
}
