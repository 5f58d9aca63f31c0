package nl.ketenmanager.aanwijzing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.Map;
import nl.ketenmanager.escalation.Timeline;
import nl.ketenmanager.platform.ConflictException;
import nl.ketenmanager.platform.FormOptions;
import nl.ketenmanager.platform.RefusedException;
import nl.ketenmanager.support.ApplicationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody who gives an aanwijzing answers for: whom he passes over, what is new, and which decision it serves. */
@ApplicationTest
class AanwijzingAccountIT {
    private static final String DUE = "2026-11-05";
    private static final String REASON = "De betaalrun van vrijdag kan niet wachten.";
    private static final String WHY = "UWV merkt hier niets van.";

    @Autowired
    Aanwijzingen aanwijzingen;

    @Autowired
    AanwijzingOptions options;

    @Autowired
    AanwijzingBriefing briefing;

    @Autowired
    Timeline timeline;

    @Autowired
    JdbcClient db;

    AanwijzingPlay stage;

    @BeforeEach
    void start(@Autowired ApplicationContext context) {
        stage = AanwijzingPlay.started(context);
    }

    @Test
    @Tag("S4")
    @DisplayName("S4: whoever leaves a partner of the case out of the consultation says why")
    void nobodyIsLeftOutInSilence() {
        assertThatThrownBy(() -> give(to("BD").consulting("BD")))
                .isInstanceOf(RefusedException.class)
                .hasStackTraceContaining("U raadpleegt niet alle partners van de zaak: UWV ontbreekt.");
        assertThat(aanwijzingen.of(stage.about().id())).isEmpty();
    }

    @Test
    @Tag("S4")
    @DisplayName("S4: who is left out hears it at once with the reason, and it counts as without consultation")
    void whoIsLeftOutHearsItAtOnceAndItCounts() {
        var id = give(to("BD").consulting("BD").leavingOut(WHY));
        assertThat(stage.toldOf("left-out")).containsExactly("uwvlijn");
        assertThat(stage.said("left-out", "uwvlijn").get(0)).contains("Reden: ‘" + WHY + "’");
        assertThat(stage.tasksOf("bdlijn")).containsExactly("userTask_answerConsultation");
        assertThat(stage.tasksOf("uwvlijn")).isEmpty();
        assertThat(aanwijzingen.consultations(id))
                .extracting(one -> one.partner().value(), AanwijzingConsultation::silence)
                .containsExactly(tuple("BD", null), tuple("UWV", AanwijzingConsultation.Silence.SKIPPED));

        stage.answer("bdlijn", "BD", "AGREE", "Akkoord.");
        assertThat(figures().withoutConsultation()).isZero();
        stage.issue("ketenmanager");
        assertThat(read(id).isWithoutFullConsultation()).isTrue();
        assertThat(figures().withoutConsultation()).isEqualTo(1);
        assertThat(stage.said("issued", "bdlijn").get(0)).contains("Niet geraadpleegd: UWV. Reden: ‘" + WHY + "’");
        assertThat(stage.said("issued-to-others", "cbsbestuur").get(0)).contains(WHY);
    }

    @Test
    void whoConsultsEverybodyByNameNeedsNoReason() {
        var id = give(to("BD").consulting("UWV").leavingOut(WHY));
        assertThat(read(id).proposal().account().leftOut()).isNull();
        assertThat(read(id).proposal().consulted()).hasSize(2);
    }

    @Test
    void everybodyHearsWhatIsTrueForHim() {
        give(to("BD"));
        stage.answer("uwvlijn", "UWV", "AGREE", "Akkoord.");
        stage.finalise(
                "ketenmanager",
                Map.of("finalChoice", "ISSUE", "motivation", "Nu nodig.", "consultationSkippedBecause", REASON));
        assertThat(stage.said("issued-to-others", "uwvlijn").get(0)).contains("Uw antwoord is meegewogen.");
        // directors are never asked
        assertThat(stage.said("issued-to-others", "uwvbestuur").get(0))
                .doesNotContain("antwoord")
                .contains(REASON);
    }

    @Test
    void whoWasNeverAskedDoesNotHearThatItIsOffTheTable() {
        stage.giving().give(to("BD").by(DUE), stage.about().chain().person("ketenmanager"));
        // the engine has asked nobody yet
        stage.finalise("ketenmanager", Map.of("finalChoice", "WITHDRAW", "motivation", "Het is al geregeld."));
        assertThat(stage.toldOf("dropped")).containsExactly("ketenmanager", "plaatsvervanger");
    }

    @Test
    void whatTheBoardEndedIsNotGivenAgainWithoutANewGround() {
        overturned();
        assertThatThrownBy(() -> give(to("BD")))
                .isInstanceOf(RefusedException.class)
                .hasStackTraceContaining("Vul bij ‘Wat is er nieuw?’ in wat er sindsdien is veranderd.");
        // another partner is another matter
        give(to("UWV"));
        var again = give(to("BD").onNewGround("De inning is nu met een terugvaloptie beschermd."));
        assertThat(briefing.of(again, AanwijzingBriefing.Task.ANSWER).get("aanwijzingSummary"))
                .asString()
                .contains("De inning is nu met een terugvaloptie beschermd");
        assertThat(timeline.of(stage.about().id()))
                .last()
                .extracting(Timeline.Entry::text)
                .asString()
                .contains("De inning is nu met een terugvaloptie beschermd.");
    }

    @Test
    void whatTheBoardStillHasToDecideOnIsNotOvertaken() {
        give(to("BD").skipping(REASON));
        stage.objectAtOnce("bdbestuur", "De inning komt in gevaar.");
        stage.report("bdlijn", "NOT_COMPLIED", "Wij wachten op het bestuur.");
        assertThatThrownBy(() -> give(to("BD")))
                .isInstanceOf(ConflictException.class)
                .hasMessage(
                        "Het ketenbestuur beslist nog op het bezwaar tegen aanwijzing 1 aan Belastingdienst. Wacht dat besluit af.");
    }

    @Test
    void theFormAsksForANewGroundOnlyThere() {
        var ketenmanager = stage.about().chain().person("ketenmanager");
        assertThat(options.of(ketenmanager)).isEmpty();
        overturned();
        assertThat(options.of(ketenmanager))
                .extracting(FormOptions.Option::value)
                .containsExactly(stage.about().id() + "/BD");
        assertThat(options.of(stage.about().chain().person("bdlijn"))).isEmpty();
    }

    @Test
    void theDatabaseItselfRefusesToRepeatWhatTheBoardEnded() {
        overturned();
        var id = give(to("BD").onNewGround("De inning is nu beschermd."));
        assertThatThrownBy(() ->
                        db.sql("""
                                insert into keten.aanwijzing select (jsonb_populate_record(a, '{"number": 9, "status": "WITHDRAWN",
                                       "new_ground": null, "process_instance_id": null, "ended_at": "2026-09-09T10:00:00Z"}')).*
                                  from keten.aanwijzing a where a.escalation = ? and a.number = ?""").params(id.escalation().text(), id.number()).update())
                .hasStackTraceContaining("repeats one that the board ended");
    }

    @Test
    void nothingIsGivenWhileTheCaseLiesAboveTheKetenmanager() {
        stage.about().forward("ketenmanager", "Dit moet het bestuur beslissen.");
        assertThatThrownBy(() -> give(to("BD").carryingOut("Het besluit dat nog komt.")))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("De zaak ligt nu hoger dan de ketenmanager: Ketenbestuur");
    }

    @Test
    void whatIsConsultedOnIsNotIssuedOverTheHeadOfTheBoard() {
        var id = give(to("BD"));
        consulted();
        stage.about().forward("ketenmanager", "Dit moet het bestuur beslissen.");
        assertThatThrownBy(() -> stage.issue("ketenmanager")).hasRootCauseInstanceOf(ConflictException.class);
        stage.about().decideOn("uwvbestuur", "De controles gaan in groepen aan.", "BD", DUE);
        // what has been decided can be carried out, and only that
        assertThatThrownBy(() -> stage.issue("ketenmanager"))
                .hasRootCauseInstanceOf(RefusedException.class)
                .hasStackTraceContaining("Vul bij ‘Welk besluit voert dit uit?’ in welk besluit, en hoe.");
        assertThat(briefing.of(id, AanwijzingBriefing.Task.FINALISE).get("decisionAsked"))
                .isEqualTo("yes");
        stage.finalise(
                "ketenmanager",
                Map.of(
                        "finalChoice", "ISSUE",
                        "motivation", "Gewogen.",
                        "decisionCarriedOut", "Het bestuursbesluit over groepen."));
        assertThat(read(id).proposal().account().carriesOut()).isEqualTo("Het bestuursbesluit over groepen.");
        assertThat(stage.said("issued", "bdbestuur").get(0)).contains("Het bestuursbesluit over groepen.");
    }

    @Test
    void whatIsNotIssuedCanStillBeTakenBackWhileTheBoardHasTheCase() {
        var id = give(to("BD"));
        stage.about().forward("ketenmanager", "Dit moet het bestuur beslissen.");
        stage.finalise("ketenmanager", Map.of("finalChoice", "WITHDRAW", "motivation", "Het bestuur beslist."));
        assertThat(read(id).status()).isEqualTo(AanwijzingStatus.WITHDRAWN);
    }

    @Test
    void aDecisionOfTheBoardIsOnlyCarriedOut() {
        stage.about().forward("ketenmanager", "Dit moet het bestuur beslissen.");
        stage.about().decideOn("uwvbestuur", "De controles gaan in groepen aan.", "BD", DUE);
        assertThatThrownBy(() -> give(to("BD")))
                .isInstanceOf(RefusedException.class)
                .hasStackTraceContaining("Hoger dan de ketenmanager is al over deze zaak besloten.");
        var id = give(to("BD").carryingOut("Het bestuursbesluit over groepen."));
        assertThat(briefing.of(id, AanwijzingBriefing.Task.FINALISE).get("decisionAsked"))
                .isEqualTo("no");
        assertThat(briefing.of(id, AanwijzingBriefing.Task.ANSWER).get("aanwijzingSummary"))
                .asString()
                .contains("**Voert dit besluit uit:** Het bestuursbesluit over groepen");
    }

    @Test
    void whatWasProposedIsNotIssuedOnAWithdrawnCaseOrWithoutTheBuildingBlock() {
        give(to("BD"));
        consulted();
        db.sql("delete from keten.chain_capability where chain = ? and capability = 'AANWIJZING'")
                .param(stage.about().chain().code().value())
                .update();
        assertThatThrownBy(() -> stage.issue("ketenmanager")).hasStackTraceContaining("geen aanwijzingen");
        db.sql("insert into keten.chain_capability (chain, capability) values (?, 'AANWIJZING')")
                .param(stage.about().chain().code().value())
                .update();
        stage.about().withdraw("uwvmedewerker", "Het is opgelost.");
        assertThatThrownBy(() -> stage.issue("ketenmanager")).hasStackTraceContaining("De zaak is ingetrokken.");
    }

    private void overturned() {
        give(to("BD").skipping(REASON));
        stage.objectAtOnce("bdbestuur", "De inning komt in gevaar.");
        stage.decide("uwvbestuur", "UPHELD", "De risico's zijn te groot.");
    }

    private void consulted() {
        stage.answer("uwvlijn", "UWV", "AGREE", "Akkoord.");
        stage.answer("bdlijn", "BD", "AGREE", "Akkoord.");
    }

    private AanwijzingDrafts to(String partner) {
        return AanwijzingDrafts.to(stage.about(), partner);
    }

    private AanwijzingId give(AanwijzingDrafts draft) {
        return stage.give(draft.by(DUE), "ketenmanager");
    }

    private Aanwijzing read(AanwijzingId id) {
        return aanwijzingen.find(id).orElseThrow();
    }

    private AanwijzingFigures figures() {
        return aanwijzingen.figures(stage.about().chain().code(), Instant.EPOCH, Instant.parse("2027-01-01T00:00:00Z"));
    }
}
