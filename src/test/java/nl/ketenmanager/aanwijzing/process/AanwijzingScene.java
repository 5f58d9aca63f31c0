package nl.ketenmanager.aanwijzing.process;

import static nl.ketenmanager.aanwijzing.process.AanwijzingAnswers.BD;
import static nl.ketenmanager.aanwijzing.process.AanwijzingAnswers.CASE;
import static nl.ketenmanager.aanwijzing.process.AanwijzingAnswers.ID;
import static nl.ketenmanager.aanwijzing.process.AanwijzingAnswers.LAK;
import static nl.ketenmanager.aanwijzing.process.AanwijzingAnswers.UWV;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ketenmanager.aanwijzing.Aanwijzing;
import nl.ketenmanager.aanwijzing.AanwijzingConsulting;
import nl.ketenmanager.aanwijzing.AanwijzingFinalising;
import nl.ketenmanager.aanwijzing.AanwijzingFollowing;
import nl.ketenmanager.aanwijzing.AanwijzingIntake;
import nl.ketenmanager.aanwijzing.AanwijzingObjecting;
import nl.ketenmanager.aanwijzing.AanwijzingObjection;
import nl.ketenmanager.aanwijzing.AanwijzingPeople;
import nl.ketenmanager.aanwijzing.process.AanwijzingModel.Elements;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.support.Processes;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** An aanwijzing on its way, with services that answer what the test says. */
record AanwijzingScene(
        Processes processes,
        AanwijzingIntake intake,
        AanwijzingConsulting consulting,
        AanwijzingFinalising finalising,
        AanwijzingFollowing following,
        AanwijzingObjecting objecting,
        AanwijzingPeople people) {
    static final Map<String, Object> ISSUE = Map.of("finalChoice", "ISSUE", "motivation", "Antwoorden gewogen");
    static final Map<String, Object> RECEIVED = Map.of("partnerAnswer", "ACKNOWLEDGE");
    static final Map<String, Object> OBJECTS = Map.of("partnerAnswer", "OBJECT", "objection", "De inning lijdt");
    static final Map<String, Object> COMPLIED = Map.of("partnerAnswer", "COMPLIED", "report", "Vier groepen klaar");
    static final Map<String, Object> VERDICT = Map.of("verdict", "REJECTED", "motivation", "Het ketenbelang weegt");

    static AanwijzingScene in(ApplicationContext context) {
        return new AanwijzingScene(
                context.getBean(Processes.class),
                context.getBean(AanwijzingIntake.class),
                context.getBean(AanwijzingConsulting.class),
                context.getBean(AanwijzingFinalising.class),
                context.getBean(AanwijzingFollowing.class),
                context.getBean(AanwijzingObjecting.class),
                context.getBean(AanwijzingPeople.class));
    }

    ProcessInstance give(Aanwijzing given) {
        given(intake.of(any(), any(), any(), any())).willReturn(given);
        given(people.ketenmanagerGroups(any())).willReturn(List.of("LAK-KETENMANAGER"));
        given(people.partnerGroups(any())).willReturn(List.of("LAK-KETENBESTUUR-BD", "LAK-LINE_MANAGER-BD"));
        given(people.boardGroups(any())).willReturn(List.of("LAK-KETENBESTUUR-CBS", "LAK-KETENBESTUUR-UWV"));
        Map<String, Object> variables = new HashMap<>();
        AanwijzingModel.Variables.CHAIN.put(variables, LAK);
        return processes.start(AanwijzingModel.PROCESS, CASE.text(), variables);
    }

    /** Every affected partner is asked and has its task. */
    void ask() {
        processes.run(Elements.CONSULTATION);
        for (PartnerCode partner : List.of(BD, UWV)) {
            given(consulting.ask(eq(ID), eq(partner), any())).willReturn("LAK-LINE_MANAGER-" + partner);
        }
        processes.runAll(AanwijzingConsultationModel.Elements.ASK);
    }

    /** The line managers of every partner stay silent. */
    void silence() {
        processes.fireAll(AanwijzingConsultationModel.Elements.DEADLINE);
        processes.runAll(AanwijzingConsultationModel.Elements.RECORD_SILENCE);
    }

    void finalise(Aanwijzing becomes) {
        given(finalising.finalise(eq(ID), any(), any())).willReturn(becomes);
        processes.complete(Elements.FINALISE, "ketenmanager", ISSUE);
        processes.run(Elements.FINALISE);
    }

    ProcessInstance issue() {
        var given = give(AanwijzingAnswers.proposed());
        finalise(AanwijzingAnswers.issued());
        return given;
    }

    void acknowledge() {
        given(following.acknowledge(eq(ID), any(), any(), any()))
                .willReturn(answered(AanwijzingAnswers.acknowledged(), null));
        processes.complete(Elements.ACKNOWLEDGE, "bdlijn", RECEIVED);
        processes.run(Elements.ACKNOWLEDGE);
    }

    void willObjectAtOnce(boolean suspends) {
        given(following.acknowledge(eq(ID), any(), any(), any()))
                .willReturn(answered(AanwijzingAnswers.acknowledged(), AanwijzingAnswers.objection(suspends)));
    }

    void objectAtOnce(boolean suspends) {
        willObjectAtOnce(suspends);
        processes.complete(Elements.ACKNOWLEDGE, "bdbestuur", OBJECTS);
        processes.run(Elements.ACKNOWLEDGE);
    }

    void objectLater(boolean suspends) {
        given(following.report(eq(ID), any(), any(), any(), any()))
                .willReturn(answered(AanwijzingAnswers.acknowledged(), AanwijzingAnswers.objection(suspends)));
        processes.complete(Elements.REPORT, "bdbestuur", OBJECTS);
        processes.run(Elements.REPORT);
    }

    void report() {
        given(following.report(eq(ID), any(), any(), any(), any()))
                .willReturn(answered(AanwijzingAnswers.reported(), null));
        processes.complete(Elements.REPORT, "bdlijn", COMPLIED);
        processes.run(Elements.REPORT);
    }

    void boardDecides(Aanwijzing becomes) {
        given(objecting.decide(eq(ID), any(), any(), any())).willReturn(becomes);
        processes.complete(Elements.DECIDE, "uwvbestuur", VERDICT);
        processes.run(Elements.DECIDE);
    }

    private static AanwijzingFollowing.Answered answered(Aanwijzing a, @Nullable AanwijzingObjection objection) {
        return new AanwijzingFollowing.Answered(a, objection);
    }
}
