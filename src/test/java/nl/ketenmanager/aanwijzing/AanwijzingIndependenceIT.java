package nl.ketenmanager.aanwijzing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.escalation.AgendaRight;
import nl.ketenmanager.platform.ForbiddenException;
import nl.ketenmanager.support.ApplicationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Nobody answers, decides or takes off an agenda where he is a party himself, also not by standing in for somebody. */
@ApplicationTest
class AanwijzingIndependenceIT {
    private static final String DUE = "2026-11-05";
    private static final String REASON = "De betaalrun van vrijdag kan niet wachten.";

    @Autowired
    AanwijzingConsulting consulting;

    @Autowired
    AanwijzingObjecting objecting;

    @Autowired
    Aanwijzingen aanwijzingen;

    @Autowired
    AgendaRight agenda;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient db;

    AanwijzingPlay stage;

    @BeforeEach
    void start(@Autowired ApplicationContext context) {
        stage = AanwijzingPlay.started(context);
    }

    @Test
    void whoGivesItDoesNotAnswerHisOwnQuestionAsALineManager() {
        holds("LINE_MANAGER", "BD", "plaatsvervanger");
        var id = stage.give(stage.draft("BD", DUE, null), "plaatsvervanger");
        assertThatThrownBy(() -> answer(id, "plaatsvervanger"))
                .isInstanceOf(ForbiddenException.class)
                .hasMessageContaining("Wie de aanwijzing geeft, antwoordt niet zelf op de raadpleging.");
    }

    @Test
    void norAsTheDeputyOfALineManager() {
        var id = stage.give(stage.draft("BD", DUE, null), "ketenmanager");
        standsIn("LINE_MANAGER", "bdlijn", "ketenmanager");
        assertThatThrownBy(() -> answer(id, "ketenmanager")).isInstanceOf(ForbiddenException.class);
        standsIn("LINE_MANAGER", "bdlijn", "plaatsvervanger");
        assertThatThrownBy(() -> answer(id, "plaatsvervanger")).isInstanceOf(ForbiddenException.class);
        answer(id, "bdlijn");
        assertThat(aanwijzingen.consultations(id).get(0).answer()).isNotNull();
    }

    @Test
    void theChairOfTheInstructedPartnerCannotTakeItsOwnDelayOffTheAgenda() {
        db.sql("update keten.partner set instruction_power = 'Artikel 1' where chain = ? and code = 'UWV'")
                .param(stage.about().chain().code().value())
                .update();
        stage.give(stage.draft("UWV", DUE, REASON), "ketenmanager");
        stage.about().nobodyActsUntil("2026-09-09T18:00");
        assertThatThrownBy(() -> agenda.remove(item("uwvbestuur"), "Komt goed.", person("uwvbestuur")))
                .isInstanceOf(ForbiddenException.class)
                .hasMessageContaining("uw eigen organisatie");
        assertThat(item("bdbestuur")).isPositive();
    }

    @Test
    void theChairTakesOffWhatIsAboutAnotherPartner() {
        stage.give(stage.draft("BD", DUE, REASON), "ketenmanager");
        stage.about().nobodyActsUntil("2026-09-09T18:00");
        assertThat(agenda.remove(item("uwvbestuur"), "Besproken met BD.", person("uwvbestuur"))
                        .isOpen())
                .isFalse();
    }

    @Test
    void theChairWhoStandsInForTheInstructedDirectorCannotEither() {
        standsIn("DIRECTOR", "bdbestuur", "uwvbestuur");
        stage.give(stage.draft("BD", DUE, REASON), "ketenmanager");
        stage.about().nobodyActsUntil("2026-09-09T18:00");
        assertThatThrownBy(() -> agenda.remove(item("uwvbestuur"), "Komt goed.", person("uwvbestuur")))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    void whoBroughtTheCaseUpGivesNoAanwijzingWhereTheChainForbidsThat() {
        db.sql("""
                        insert into keten.power_row (chain, power, role, tier, basis, not_by_initiator, valid_from, reason,
                            recorded_at, recorded_by)
                        values (?, 'AANWIJZING', 'KETENMANAGER', 'KETENMANAGER', 'MANDATE', true, '2026-01-01', 'Test',
                            '2026-01-01', 'test')""").param(stage.about().chain().code().value()).update();
        db.sql("update keten.escalation set submitted_by = ? where id = ?")
                .params(person("ketenmanager"), stage.about().id().text())
                .update();
        assertThatThrownBy(() -> stage.give(stage.draft("BD", DUE, null), "ketenmanager"))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    void aDirectorWhoStandsInForTheDirectorThatObjectsDoesNotDecide() {
        var id = objected();
        standsIn("DIRECTOR", "bdbestuur", "cbsbestuur");
        assertThatThrownBy(() -> decide(id, "cbsbestuur"))
                .isInstanceOf(ForbiddenException.class)
                .hasMessageContaining("Alleen een bestuurder van een andere partner");
        decide(id, "uwvbestuur");
        assertThat(aanwijzingen.objections(id).get(0).isOpen()).isFalse();
    }

    @Test
    void whoStandsInForADirectorWhoIsAPartyDoesNotDecideInHisName() {
        var id = objected();
        // who gave it became director of CBS; his deputy there would decide in his name
        holds("DIRECTOR", "CBS", "ketenmanager");
        standsIn("DIRECTOR", "ketenmanager", "cbslijn");
        assertThatThrownBy(() -> decide(id, "cbslijn")).isInstanceOf(ForbiddenException.class);
    }

    private AanwijzingId objected() {
        var id = stage.give(stage.draft("BD", DUE, REASON), "ketenmanager");
        stage.objectAtOnce("bdbestuur", "De inning komt in gevaar.");
        return id;
    }

    private void answer(AanwijzingId id, String who) {
        transaction.executeWithoutResult(
                one -> consulting.answer(id, new PartnerCode("BD"), "AGREE", "Akkoord.", person(who)));
    }

    private void decide(AanwijzingId id, String who) {
        transaction.executeWithoutResult(one -> objecting.decide(id, "REJECTED", "Zo is het goed.", person(who)));
    }

    private long item(String seenBy) {
        return agenda.open(stage.about().chain().code().value(), Tier.KETENBESTUUR, person(seenBy))
                .get(0)
                .number();
    }

    private String person(String who) {
        return stage.about().chain().person(who);
    }

    private void holds(String role, String partner, String who) {
        db.sql("""
                        insert into keten.role_holding (chain, role, partner, person, valid_from, reason, recorded_at, recorded_by)
                        values (?, ?, ?, ?, '2026-01-01', 'Test', '2026-01-01', 'test')""")
                .params(stage.about().chain().code().value(), role, partner, person(who))
                .update();
    }

    private void standsIn(String role, String holder, String deputy) {
        db.sql("""
                        insert into keten.deputy (holding, replaces, person, valid_from, reason, recorded_at, recorded_by)
                        select h.id, h.person, ?, '2026-01-01', 'Test', '2026-01-01', 'test' from keten.role_holding h
                         where h.chain = ? and h.role = ? and h.person = ?""")
                .params(person(deputy), stage.about().chain().code().value(), role, person(holder))
                .update();
    }
}
