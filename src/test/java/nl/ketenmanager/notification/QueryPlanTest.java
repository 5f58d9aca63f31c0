package nl.ketenmanager.notification;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ketenmanager.support.QueryPlans;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    private final QueryPlans plans = new QueryPlans(FILL);

    @AfterAll
    void close() {
        plans.close();
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
        assertThat(plans.of(whole(sql))).contains(index).doesNotContain("Seq Scan");
    }

    private static String whole(String sql) {
        return sql.replace("${mine}", "from keten.notification where person = 'person-7'")
                .replace("${unread}", "and read_at is null and cancelled_at is null")
                .replace("${newest}", "order by created_at desc, id desc limit 20");
    }
}
