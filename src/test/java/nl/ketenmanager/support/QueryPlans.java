package nl.ketenmanager.support;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLWarning;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A database of its own, filled with many rows, that tells how it answers the queries that the application really sends:
 * the server sends the plan of each along as a notice.
 */
public final class QueryPlans implements AutoCloseable {
    private final HikariDataSource pool = new HikariDataSource();
    private final Template template;

    /** @param fill what the tables are filled with, before they are analysed */
    public QueryPlans(String... fill) {
        pool.setJdbcUrl(TestDatabase.create());
        pool.setUsername("postgres");
        pool.setMaximumPoolSize(1);
        template = new Template(pool);
        for (String sql : fill) {
            template.update(sql);
        }
        template.execute("analyze");
        template.execute("load 'auto_explain'");
        template.execute("set auto_explain.log_min_duration = 0");
        template.execute("set auto_explain.log_level = 'notice'");
        template.setIgnoreWarnings(false);
    }

    /** For the store under test; it answers as always. */
    public JdbcClient db() {
        return JdbcClient.create(template);
    }

    /** How everything was answered that this sends. */
    public String of(Runnable queries) {
        template.notices.clear();
        queries.run();
        return String.join("\n", template.notices);
    }

    /** How a question would be answered that has no parameters. */
    public String of(String question) {
        return String.join(
                "\n", db().sql("explain " + question).query(String.class).list());
    }

    @Override
    public void close() {
        pool.close();
    }

    /** Keeps what the server sends along, where JdbcTemplate only knows to log it or to throw it. */
    private static final class Template extends JdbcTemplate {
        private final List<String> notices = new ArrayList<>();

        Template(HikariDataSource pool) {
            super(pool);
        }

        @Override
        protected void handleWarnings(@Nullable SQLWarning first) {
            for (var notice = first; notice != null; notice = notice.getNextWarning()) {
                notices.add(notice.getMessage());
            }
        }
    }
}
