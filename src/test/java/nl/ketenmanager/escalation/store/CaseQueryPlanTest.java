package nl.ketenmanager.escalation.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.escalation.CaseFilter;
import nl.ketenmanager.escalation.CaseSight;
import nl.ketenmanager.escalation.EscalationId;
import nl.ketenmanager.escalation.Status;
import nl.ketenmanager.support.QueryPlans;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The queries on cases as they are really sent, on 100,000 cases of which one in a hundred is open.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CaseQueryPlanTest {
    private static final String[] FILL = {
        "insert into keten.chain (code, name, objective) values ('LAK', 'LAK', 'Doel'), ('STRAF', 'STRAF', 'Doel')",
        """
        insert into keten.partner (chain, code, name, kind, instructable)
        select c, p, p, 'ZBO', true from unnest(array['LAK', 'STRAF']) c, unnest(array['BD', 'UWV', 'CBS']) p""",
        "insert into keten.person (id, first_name, last_name, email) values ('melder', 'M', 'M', 'm@test.example')",
        """
        insert into keten.escalation (id, chain, title, description, own_effort, chain_interest, impact, urgency, route,
            track, submitted_by, submitting_partner, raised_at, status, tier, policy, policy_version, closed_at)
        select 'LAK-2026-' || (100000 + i), case when i % 2 = 0 then 'LAK' else 'STRAF' end, 'Titel', repeat('x', 200), 'e',
            'k', 'LOW', 'NORMAL', 'TIERED', 'OPERATION', 'melder', 'BD', now() - i * interval '1 hour',
            case when i % 100 = 0 then 'OPEN' else 'DECIDED' end, 'TACTICAL', 'p', '1',
            case when i % 100 <> 0 then now() end
          from generate_series(1, 100000) i""",
        """
        insert into keten.escalation_partner (escalation, partner, affected)
        select id, case when right(id, 3) = '500' then 'CBS' else 'UWV' end, true from keten.escalation""",
        """
        insert into keten.tier_visit (escalation, number, tier, phase, occupied, entered_at, term, take_up_at, remind_at,
            standpoint_at, due_at, next_deadline_at, on_deadline, repeat_percent, left_at, outcome, cause)
        select id, 1, 'TACTICAL', 'WERKEND', true, raised_at, '5 wd', raised_at, raised_at, raised_at, raised_at, raised_at,
            'FORWARD', 50, closed_at, case when closed_at is not null then 'DECIDED' end, null
          from keten.escalation"""
    };
    private static final CaseFilter ALL = new CaseFilter(null, null, null, null, null);

    private final QueryPlans plans = new QueryPlans(FILL);
    private final JdbcClient db = plans.db();
    private final JdbcCaseRows rows = new JdbcCaseRows(db);

    @AfterAll
    void close() {
        plans.close();
    }

    @Test
    void theKetenmanagersListReadsItsPageOnly() {
        var views = List.of(new CaseSight.View(new ChainCode("LAK"), true, Set.of(), null, Set.of()));
        assertThat(plans.of(() -> rows.list(ALL, views, 0, 20)))
                .contains("escalation_chain")
                .doesNotContain("Seq Scan");
    }

    @Test
    void aPartnersListReadsItsPageOnly() {
        var views = List.of(
                new CaseSight.View(new ChainCode("LAK"), false, Set.of(new PartnerCode("UWV")), null, Set.of()));
        assertThat(plans.of(() -> rows.list(ALL, views, 0, 20))).doesNotContain("Seq Scan");
    }

    @Test
    void aDirectorsListReadsItsPageOnly() {
        var views = List.of(new CaseSight.View(new ChainCode("LAK"), false, Set.of(), Tier.KETENBESTUUR, Set.of()));
        assertThat(plans.of(() -> rows.list(ALL, views, 0, 20))).doesNotContain("Seq Scan");
    }

    @Test
    void theListOfOpenCasesReadsOpenCasesOnly() {
        var views = List.of(new CaseSight.View(new ChainCode("LAK"), true, Set.of(), null, Set.of()));
        var open = new CaseFilter("LAK", Status.OPEN, null, null, null);
        assertThat(plans.of(() -> rows.count(open, views)))
                .contains("escalation_open")
                .doesNotContain("Seq Scan");
        assertThat(plans.of(() -> rows.openPerTier(ALL, views)))
                .contains("escalation_open")
                .doesNotContain("Seq Scan");
    }

    @Test
    void oneCaseIsFoundByItsNumber() {
        var views = List.of(new CaseSight.View(
                new ChainCode("LAK"), false, Set.of(new PartnerCode("UWV")), Tier.KETENBESTUUR, Set.of()));
        assertThat(plans.of(() -> rows.isVisible(EscalationId.of("LAK-2026-100500"), views)))
                .contains("escalation_pkey")
                .doesNotContain("Seq Scan");
    }

    @Test
    void theNextDeadlinesAreReadInTheirOrder() {
        assertThat(plans.of(() -> db.sql("""
                        select escalation from keten.tier_visit
                         where left_at is null and next_deadline_at < now() order by next_deadline_at limit 50""").query(String.class).list()))
                .contains("tier_visit_deadline")
                .doesNotContain("Seq Scan", "Sort");
    }
}
