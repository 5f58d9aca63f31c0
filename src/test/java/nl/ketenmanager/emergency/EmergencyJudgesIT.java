package nl.ketenmanager.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.ketenmanager.chain.Phase;
import nl.ketenmanager.platform.ConflictException;
import nl.ketenmanager.platform.ForbiddenException;
import nl.ketenmanager.support.ApplicationTest;
import nl.ketenmanager.support.OwnChain;
import nl.ketenmanager.support.OwnChains;
import nl.ketenmanager.support.Play;
import nl.ketenmanager.support.PlayedCase;
import nl.ketenmanager.support.Problem;
import nl.ketenmanager.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Invariant 5: who judges an emergency does so once, for one partner, and in nobody's place who may not. */
@ApplicationTest
@Import(EmergencyPlay.class)
@Tag("S5")
class EmergencyJudgesIT {
    @Autowired
    OwnChains chains;

    @Autowired
    Play play;

    @Autowired
    EmergencyPlay emergency;

    @Autowired
    Emergencies emergencies;

    @Autowired
    JdbcClient db;

    OwnChain chain;
    PlayedCase played;

    @BeforeEach
    void aCaseWithTheKetenmanager() {
        TestClock.at("2026-09-04T16:00");
        chain = chains.copy("LAK", Phase.WERKEND);
        played = play.report(chain, "uwvmedewerker", Problem.touching("BD", "UWV"));
        played.forward("uwvmedewerker", "Wij komen er niet uit.");
        played.forward("uwvlijn", "Wij komen er ook niet uit.");
    }

    @Test
    @DisplayName("Invariant 5: one person gives one verdict, also when he stands in for another director")
    void onePersonGivesOneVerdict() {
        emergency.deputise(chain, "DIRECTOR", "cbsbestuur", "uwvbestuur");
        pastTheBoard("ketenmanager", "ketenmanager");
        emergency.reviewFor(played, "UWV", "uwvbestuur", false);
        assertThatThrownBy(() -> emergency.reviewFor(played, "CBS", "uwvbestuur", false))
                .hasRootCauseInstanceOf(ConflictException.class)
                .rootCause()
                .hasMessageContaining("één oordeel");
        emergency.reviewFor(played, "CBS", "cbsbestuur", true);
        assertThatThrownBy(() -> db.sql("""
                                update keten.emergency_review set given_by = :twice
                                 where escalation = :id and partner = 'CBS'""")
                        .param("twice", chain.person("uwvbestuur"))
                        .param("id", played.id().text())
                        .update())
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    @DisplayName("Invariant 5: nobody judges in the place of whoever declared it")
    void nobodyJudgesInThePlaceOfWhoeverActed() {
        emergency.deputise(chain, "KETENMANAGER", "ketenmanager", "cbsbestuur");
        emergency.deputise(chain, "DIRECTOR", "cbsbestuur", "bdlijn");
        pastTheBoard("cbsbestuur", "cbsbestuur");
        // he is no deputy of the ketenmanager any more, but he acted
        db.sql("delete from keten.deputy where person = ?")
                .param(chain.person("cbsbestuur"))
                .update();
        assertThatThrownBy(() -> emergency.reviewFor(played, "CBS", "bdlijn", true))
                .hasRootCauseInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> emergency.submit(
                        played, "bdlijn", "userTask_confirmByBoard", java.util.Map.of("motivation", "Het is akkoord.")))
                .hasRootCauseInstanceOf(ForbiddenException.class);
    }

    @Test
    @DisplayName("Invariant 5: in whose place the deputy declared it, does not judge it either")
    void theOneInWhosePlaceItWasDeclaredDoesNotJudge() {
        seat("ketenmanager", "CBS");
        pastTheBoard("plaatsvervanger", "plaatsvervanger");
        // his own mandate has ended since, and with it the deputyship
        db.sql("delete from keten.deputy where person = ?")
                .param(chain.person("plaatsvervanger"))
                .update();
        db.sql("update keten.role_holding set valid_until = :now where role = 'KETENMANAGER' and person = :person")
                .param("now", java.sql.Timestamp.from(TestClock.at("2026-09-04T16:30")))
                .param("person", chain.person("ketenmanager"))
                .update();
        TestClock.at("2026-09-04T16:40");
        assertThatThrownBy(() -> emergency.reviewFor(played, "CBS", "ketenmanager", true))
                .hasRootCauseInstanceOf(ForbiddenException.class);
    }

    @Test
    @DisplayName("Invariant 5: nobody leads the evaluation in the place of whoever declared it")
    void nobodyLeadsTheEvaluationInThePlaceOfWhoeverActed() {
        for (String director : new String[] {"uwvbestuur", "bdbestuur", "cbsbestuur"}) {
            emergency.deputise(chain, "KETENMANAGER", "ketenmanager", director);
        }
        emergency.deputise(chain, "DIRECTOR", "cbsbestuur", "bdlijn");
        pastTheBoard("ketenmanager", "ketenmanager");
        assertThat(emergencies.of(played.id()).get(0).passage().chair()).isNull();
    }

    private void pastTheBoard(String declares, String confirms) {
        emergency.declare(played, declares);
        emergency.confirm(played, confirms);
    }

    private void seat(String who, String partner) {
        db.sql("""
                        insert into keten.role_holding (chain, role, partner, person, valid_from, reason, recorded_at, recorded_by)
                        values (:chain, 'DIRECTOR', :partner, :person, '2006-01-01T00:00:00Z', 'Test', '2006-01-01T00:00:00Z', 'test')""")
                .param("chain", chain.code().value())
                .param("partner", partner)
                .param("person", chain.person(who))
                .update();
    }
}
