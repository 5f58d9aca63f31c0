package nl.ketenmanager.mandate.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.mandate.Power;
import nl.ketenmanager.support.QueryPlans;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The questions that the register of mandates is asked, on 100,000 mandates in 100 chains, each with a fact or more; one in
 * ten rests on another.
 */
@Tag("S10")
class MandatePlanTest {
    private static final QueryPlans PLANS = new QueryPlans(
            "insert into keten.chain (code, name, objective) select 'C' || n, 'Keten', '' from generate_series(1, 100) n",
            """
            insert into keten.partner (chain, code, name, kind, instructable)
            select 'C' || c, 'P' || p, 'Partner', 'ZBO', true from generate_series(1, 100) c, generate_series(1, 10) p""",
            """
            insert into keten.person (id, first_name, last_name, email)
            select 'u' || n, 'Een', 'Mens', 'x@test.example' from generate_series(0, 9999) n""",
            """
            insert into keten.role_holding (chain, role, partner, person, valid_from, reason, recorded_at, recorded_by)
            select 'C' || (n % 100 + 1), 'LINE_MANAGER', 'P' || (n / 100 % 10 + 1), 'u' || n, '2020-01-01Z', '', '2020-01-01Z',
                'test'
              from generate_series(0, 9999) n""",
            """
            insert into keten.role_holding (chain, role, person, valid_from, reason, recorded_at, recorded_by)
            select 'C' || n, 'KETENMANAGER', 'u' || n, '2020-01-01Z', '', '2020-01-01Z', 'test'
              from generate_series(1, 100) n""",
            """
            insert into keten.document (id, name, media_type, size, sha256, content, stored_at, stored_by)
            values ('00000000-0000-0000-0000-000000000001', 'besluit.txt', 'text/plain', 1,
                encode(sha256('b'), 'hex'), 'b', now(), 'u1')""",
            """
            insert into keten.mandate (chain, grantor_kind, grantor_code, holder_role, holder_partner, kind, powers, valid_from,
                may_delegate, needs_holder_consent, needs_employer_consent, document, document_sha256, recorded_at, recorded_by)
            select 'C' || (n % 100 + 1), 'PARTNER', 'P' || (n / 100 % 10 + 1),
                (array['OPERATIONAL_STAFF', 'LINE_MANAGER', 'KETENREGISSEUR'])[n / 1000 % 3 + 1], 'P' || (n / 100 % 10 + 1),
                'MANDAAT', '{RESOLVE,DECIDE}', '2020-01-01Z', true, true, false, d.id, d.sha256, '2020-01-01Z', 'test'
              from generate_series(1, 90000) n, keten.document d""",
            """
            insert into keten.mandate (chain, grantor_kind, parent, holder_role, holder_partner, kind, powers, valid_from,
                needs_holder_consent, needs_employer_consent, document, document_sha256, recorded_at, recorded_by)
            select chain, 'MANDATE', id, 'OPERATIONAL_STAFF', holder_partner, 'MANDAAT', '{RESOLVE}', valid_from, false, false,
                document, document_sha256, recorded_at, 'test'
              from keten.mandate where id % 9 = 0""",
            """
            insert into keten.mandate (chain, grantor_kind, holder_role, holder_person, kind, powers, valid_from,
                needs_holder_consent, needs_employer_consent, document, document_sha256, recorded_at, recorded_by)
            select 'C' || n, 'KETENBESTUUR', 'KETENMANAGER', 'u' || n, 'MANDAAT', '{DECIDE,AANWIJZING,NOODESCALATIE}', '2020-01-01Z',
                true, false, d.id, d.sha256, '2020-01-01Z', 'test'
              from generate_series(1, 100) n, keten.document d""",
            """
            insert into keten.mandate_fact (mandate, number, kind, effective_at, recorded_at, recorded_by, reason)
            select id, 1, 'CONSENT_HOLDER', '2020-01-02Z', '2020-01-02Z', 'test', '' from keten.mandate
             where needs_holder_consent""",
            """
            insert into keten.mandate_fact (mandate, number, kind, effective_at, recorded_at, recorded_by, reason)
            select id, 2, 'WITHDRAWN', '2024-01-01Z', '2024-01-01Z', 'test', '' from keten.mandate where id % 3 = 0""");

    private static final JdbcMandateLedger LEDGER = new JdbcMandateLedger(PLANS.db());
    private static final ChainCode CHAIN = new ChainCode("C7");

    @AfterAll
    static void close() {
        PLANS.close();
    }

    @Test
    @DisplayName("S10: whether a mandate covers an act is asked of the mandates of that chain and role only")
    void coveringReadsTheMandatesOfItsChainAndRole() {
        assertThat(PLANS.of(() -> LEDGER.holdForAct(CHAIN, Power.DECIDE, Set.of(Role.LINE_MANAGER))))
                .contains("mandate_holder", "mandate_pkey")
                .doesNotContain("Seq Scan on mandate");
        assertThat(PLANS.of(() -> LEDGER.holdForAct(CHAIN, Power.NOODESCALATIE, Set.of(Role.KETENMANAGER))))
                .contains("mandate_holder")
                .doesNotContain("Seq Scan on mandate");
    }

    @Test
    @DisplayName("S10: who might do what, as known when, reads the mandates of that chain only")
    void whoMightDoWhatReadsTheMandatesOfItsChain() {
        assertThat(PLANS.of(() -> LEDGER.of(CHAIN)))
                .contains("mandate_holder", "mandate_fact_pkey")
                .doesNotContain("Seq Scan on mandate");
    }

    @Test
    void oneMandateIsFoundByItsNumber() {
        assertThat(PLANS.of(() -> LEDGER.find(90_001)))
                .contains("mandate_pkey", "mandate_fact_pkey")
                .doesNotContain("Seq Scan on mandate");
        assertThat(PLANS.of(() -> LEDGER.lock(77))).contains("mandate_pkey").doesNotContain("Seq Scan on mandate");
        assertThat(PLANS.of(() -> LEDGER.madeBy("test", "key")))
                .contains("mandate_once_per_request")
                .doesNotContain("Seq Scan on mandate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"user_id = 'u7'", "user_id = 'u7' and group_id = 'POWER_NOODESCALATIE'"})
    @DisplayName("S10: whose powers follow a mandate is asked at every request, and reads no mandates but his")
    void theGroupsOfAPersonReadNoTableFromEndToEnd(String whose) {
        assertThat(PLANS.of("select group_id from keten.identity_membership where " + whose
                        + " and valid_from <= now() and (valid_until is null or valid_until > now())"))
                .doesNotContain("Seq Scan on mandate");
    }
}
