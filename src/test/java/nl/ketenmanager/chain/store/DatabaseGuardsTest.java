package nl.ketenmanager.chain.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.ketenmanager.chain.Capability;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the database refuses whoever asks, also when the service is passed by. */
class DatabaseGuardsTest {
    private final ChainOnDatabase chain = ChainOnDatabase.with(Capability.KETENMANAGER);

    @Test
    @Tag("S3")
    @DisplayName("S3: the database holds no second ketenmanager at any moment")
    void aSecondKetenmanagerIsRefused() {
        hold("'KETENMANAGER', null, null, 'p1', false", "'2026-01-01Z', '2026-06-01Z'");

        refused("role_holding_one_ketenmanager", "'KETENMANAGER', null, null, 'p2', false", "'2026-05-31Z', null");
        hold("'KETENMANAGER', null, null, 'p2', false", "'2026-06-01Z', null");
    }

    @Test
    void aSecondChairOfABodyIsRefused() {
        hold("'LINE_MANAGER', 'A', null, 'p1', true", "'2026-01-01Z', null");

        refused("role_holding_one_chair", "'KETENREGISSEUR', 'B', null, 'p2', true", "'2026-02-01Z', null");
    }

    @Test
    void theSameRoleTwiceForOnePersonIsRefused() {
        hold("'DIRECTOR', 'A', null, 'p1', false", "'2026-01-01Z', null");

        refused("role_holding_once", "'DIRECTOR', 'A', null, 'p1', false", "'2026-02-01Z', null");
    }

    @Test
    void aRoleWithoutItsSeatIsRefused() {
        refused("role_holding_scope", "'DIRECTOR', null, null, 'p1', false", "'2026-01-01Z', null");
        refused("role_holding_scope", "'KETENMANAGER', 'A', null, 'p1', false", "'2026-01-01Z', null");
        refused("role_holding_scope", "'AUDITOR', null, null, 'p1', false", "'2026-01-01Z', null");
        refused("role_holding_scope", "'KING', null, null, 'p1', false", "'2026-01-01Z', null");
    }

    @Test
    void anEndBeforeItsStartIsRefused() {
        refused("valid_until", "'DIRECTOR', 'A', null, 'p1', false", "'2026-02-01Z', '2026-01-01Z'");
    }

    @Test
    @Tag("S18")
    @DisplayName("S18: the database holds no two phases at one moment")
    void twoPhasesAtOnceAreRefused() {
        assertThatThrownBy(() -> chain.run("""
                        insert into keten.chain_phase (chain, phase, valid_from, reason, recorded_at, recorded_by)
                        values (:chain, 'CRISIS', '2026-01-01Z', 'Twee', '2026-01-01Z', 'test')""")).hasMessageContaining("chain_phase_one_at_a_time");
    }

    @Test
    void noSettingMakesTheJudiciaryInstructable() {
        assertThatThrownBy(() -> chain.run("insert into keten.partner (chain, code, name, kind, instructable)"
                        + " values (:chain, 'R', 'Rechtspraak', 'JUDICIARY', true)"))
                .hasMessageContaining("partner_check");
    }

    private void hold(String what, String when) {
        chain.run(
                "insert into keten.role_holding (chain, role, partner, office, person, chairs, valid_from, valid_until,"
                        + " reason, recorded_at, recorded_by) values (:chain, " + what + ", " + when
                        + ", 'Besluit', '2026-01-01Z', 'test')");
    }

    private void refused(String guard, String what, String when) {
        assertThatThrownBy(() -> hold(what, when)).hasMessageContaining(guard);
    }
}
