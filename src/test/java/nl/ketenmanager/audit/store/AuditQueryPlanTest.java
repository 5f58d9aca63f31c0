package nl.ketenmanager.audit.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import nl.ketenmanager.audit.store.LineSearch.Filter;
import nl.ketenmanager.support.QueryPlans;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the auditor looks up and what the sealer asks each minute, on 100,000 lines in 10,000 custodies. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditQueryPlanTest {
    private static final String[] FILL = {"""
        insert into keten.audit_line
            (custody, number, chain, action, object, result, rule, origin, actor, at, previous_hash, hash)
        select 'LAK-2026-' || (100000 + i % 10000), 1 + i / 10000, case when i % 50 > 0 then 'LAK' else 'STRAF' end,
            'ACT-' || i % 50, 'o', case when i % 100 = 0 then 'REFUSED' else 'DONE' end,
            case when i % 100 = 0 then 'RULE' end, 'API', 'person-' || i % 200, now() - i * interval '1 minute',
            repeat('0', 64), repeat('0', 64)
          from generate_series(0, 99999) i""", """
        insert into keten.audit_custody (name, last_number, last_hash, sealed)
        select 'LAK-2026-' || (100000 + i), 10, repeat('0', 64), i > 20 from generate_series(0, 9999) i"""};

    private final QueryPlans plans = new QueryPlans(FILL);
    private final JdbcClient db = plans.db();
    private final LineSearch search = new LineSearch(db);

    @AfterAll
    void close() {
        plans.close();
    }

    @ParameterizedTest
    @CsvSource({
        ",,,,, audit_line_newest",
        "STRAF,,,,, audit_line_chain",
        ", LAK-2026-100007,,,, audit_line_pkey",
        ",, ACT-7,,, audit_line_action",
        ",,, person-7,, audit_line_actor",
        ",,,, REFUSED, audit_line_refused",
        ",,,, DONE, audit_line_newest",
        "LAK,,, person-8,, audit_line_actor"
    })
    void aPageOfLinesReadsThatPageOnly(
            @Nullable String chain,
            @Nullable String custody,
            @Nullable String action,
            @Nullable String actor,
            @Nullable String result,
            String index) {
        var filter = new Filter(chain, custody, action, actor, result, null, null);

        assertThat(plans.of(() -> search.find(filter, 0, 20))).contains(index).doesNotContain("Seq Scan");
    }

    @Test
    void aStretchOfTimeIsReadByItself() {
        var stretch = new Filter(
                null,
                null,
                null,
                null,
                null,
                Instant.now().minusSeconds(7200),
                Instant.now().minusSeconds(3600));

        assertThat(plans.of(() -> search.find(stretch, 0, 20)))
                .contains("audit_line_newest")
                .doesNotContain("Seq Scan");
    }

    @Test
    void theSealerFindsWhatChangedWithoutLookingAtTheRest() {
        assertThat(plans.of(() -> db.sql("""
                        select name from keten.audit_custody where not sealed order by name limit 5000
                           for no key update skip locked""").query(String.class).list()))
                .contains("audit_custody_unsealed")
                .doesNotContain("Seq Scan");
    }
}
