package nl.ketenmanager.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import nl.ketenmanager.support.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The queries of inbox, sender and meters on 100,000 notifications. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueryPlanTest {
    private static final String FILL = """
            insert into keten.notification (id, fact_key, person, case_id, chain, kind, subject, asked, path,
                created_at, sent_at, read_at, next_attempt_at)
            select gen_random_uuid(), 'fact-' || i, 'person-' || i % 200, 'LAK-' || i / 20, 'LAK', 'REQUEST', 's',
                'a', '/', now() - i * interval '1 minute', case when i > 500 then now() end,
                case when i > 9000 then now() end, case when i <= 500 then now() end
            from generate_series(1, 100000) i""";

    private final HikariDataSource pool = new HikariDataSource();
    private JdbcClient db;

    @BeforeAll
    void fill() {
        pool.setJdbcUrl(TestDatabase.create());
        pool.setUsername("postgres");
        pool.setMaximumPoolSize(1);
        db = JdbcClient.create(pool);
        db.sql(FILL).update();
        db.sql("analyze keten.notification").update();
    }

    @AfterAll
    void close() {
        pool.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            notification_inbox  | select * ${mine} ${newest}
            notification_unread | select * ${mine} ${unread} ${newest}
            notification_unread | select count(*) ${mine} ${unread}
            notification_unsent | select min(created_at) from keten.notification where next_attempt_at is not null
            notification_unsent | select count(*) from keten.notification where next_attempt_at is not null
            notification_case   | delete from keten.notification where case_id = 'LAK-7' and next_attempt_at is not null
            """)
    void useAnIndex(String index, String sql) {
        String plan = String.join(
                "\n", db.sql("explain " + whole(sql)).query(String.class).list());
        assertThat(plan).contains(index).doesNotContain("Seq Scan");
    }

    private static String whole(String sql) {
        return sql.replace("${mine}", "from keten.notification where person = 'person-7'")
                .replace("${unread}", "and read_at is null and cancelled_at is null")
                .replace("${newest}", "order by created_at desc, id desc limit 20");
    }
}
