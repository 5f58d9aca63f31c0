package nl.ketenmanager.chain.store;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ketenmanager.support.QueryPlans;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who belongs where is asked at every login and for every task list: it stays an index search at 100,000 rows. */
class MembershipPlanTest {
    private static final String NOW = " and valid_from <= now() and (valid_until is null or valid_until > now())";

    private static final QueryPlans PLANS = new QueryPlans(
            "insert into keten.chain (code, name, objective) select 'C' || n, 'Keten', '' from generate_series(1, 100) n",
            """
            insert into keten.partner (chain, code, name, kind, instructable)
            select 'C' || c, 'P' || p, 'Partner', 'ZBO', true from generate_series(1, 100) c, generate_series(1, 10) p""",
            """
            insert into keten.person (id, first_name, last_name, email)
            select 'u' || n, 'Een', 'Mens', 'x@test.example' from generate_series(1, 100000) n""",
            """
            insert into keten.role_holding (chain, role, partner, person, valid_from, reason, recorded_at, recorded_by)
            select 'C' || (n % 100 + 1), (array['OPERATIONAL_STAFF', 'LINE_MANAGER', 'KETENREGISSEUR', 'DIRECTOR'])
                       [n / 1000 % 4 + 1], 'P' || (n / 100 % 10 + 1), 'u' || n, '2020-01-01Z', '', '2020-01-01Z', 'test'
              from generate_series(1, 100000) n""",
            """
            insert into keten.deputy (holding, replaces, person, valid_from, reason, recorded_at, recorded_by)
            select id, person, 'u' || (id % 100000 + 1), '2020-01-01Z', '', '2020-01-01Z', 'test'
              from keten.role_holding where person <> 'u' || (id % 100000 + 1)""");

    @AfterAll
    static void close() {
        PLANS.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select group_id from keten.identity_membership where user_id = 'u77'",
                "select tenant_id from keten.identity_tenant_membership where user_id = 'u77'",
                "select user_id from keten.identity_membership where group_id = 'C7-TACTICAL-P3'",
                "select user_id from keten.identity_membership where group_id = 'C7-KETENREGISSEUR-P3'",
                "select holding from keten.occupancy where person = 'u77'",
                "select 1 from keten.identity_membership where user_id = 'u77' and group_id = 'C7-TACTICAL-P3'"
            })
    void aMembershipQuestionReadsNoTableFromEndToEnd(String question) {
        assertThat(PLANS.of(question + NOW))
                .contains("Index")
                .doesNotContain("Seq Scan on role_holding")
                .doesNotContain("Seq Scan on deputy")
                .doesNotContain("Seq Scan on person");
    }

    @Test
    void theSeatOfOnePartnerIsFoundWithItsDeputies() {
        long occupants = PLANS.db()
                .sql("select count(distinct user_id) from keten.identity_membership where group_id = ?" + NOW)
                .param("C8-TACTICAL-P4")
                .query(Long.class)
                .single();
        assertThat(occupants).isPositive();
    }
}
