package nl.ketenmanager.emergency.process;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ketenmanager.calendar.Term;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.chain.Seats;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.emergency.Emergencies;
import nl.ketenmanager.emergency.Emergency;
import nl.ketenmanager.emergency.EmergencyActivation;
import nl.ketenmanager.emergency.EmergencyConfirmations;
import nl.ketenmanager.emergency.EmergencyGround;
import nl.ketenmanager.emergency.EmergencyId;
import nl.ketenmanager.emergency.EmergencyIntake;
import nl.ketenmanager.escalation.Decider;
import nl.ketenmanager.escalation.EscalationId;
import nl.ketenmanager.escalation.OnDeadline;
import nl.ketenmanager.escalation.Outcome;
import nl.ketenmanager.escalation.TierDeparture;
import nl.ketenmanager.escalation.TierEntrance;
import nl.ketenmanager.escalation.TierEntry;
import nl.ketenmanager.escalation.TierExit;
import nl.ketenmanager.escalation.Visit;
import nl.ketenmanager.mandate.Ground;
import nl.ketenmanager.support.Processes;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestComponent;

/** An emergency on its way, with services that answer what the test says. */
@TestComponent
class EmergencyScene {
    static final EscalationId CASE = EscalationId.of("LAK-2026-00001");
    static final EmergencyId ID = new EmergencyId(CASE, 1);
    static final Instant CONFIRM_UNTIL = Instant.parse("2100-01-01T09:00:00Z");
    static final Instant ACCOUNT_UNTIL = Instant.parse("2100-01-08T16:00:00Z");
    static final Instant MAXIMUM_UNTIL = Instant.parse("2100-01-15T16:00:00Z");
    static final Instant REVIEW_UNTIL = Instant.parse("2100-01-16T16:00:00Z");
    static final List<String> BOARD = List.of("LAK-KETENBESTUUR-BD", "LAK-KETENBESTUUR-UWV");

    private static final ChainCode LAK = new ChainCode("LAK");
    private static final String DECIDE = "userTask_decide";

    private final Processes processes;
    private final TaskService tasks;
    private final ChainRegister register;
    private final Emergencies emergencies;
    private final EmergencyIntake intake;
    private final EmergencyConfirmations confirmations;
    private final EmergencyActivation activation;
    private final TierEntrance entrance;
    private final TierDeparture departure;

    EmergencyScene(
            Processes processes,
            TaskService tasks,
            ChainRegister register,
            Emergencies emergencies,
            EmergencyIntake intake,
            EmergencyConfirmations confirmations,
            EmergencyActivation activation,
            TierEntrance entrance,
            TierDeparture departure) {
        this.processes = processes;
        this.tasks = tasks;
        this.register = register;
        this.emergencies = emergencies;
        this.intake = intake;
        this.confirmations = confirmations;
        this.activation = activation;
        this.entrance = entrance;
        this.departure = departure;
    }

    ProcessInstance declare() {
        var declared = declared();
        given(emergencies.ofProcess(any())).willReturn(Optional.of(declared));
        given(intake.emergencyOf(any(), any(), any(), any())).willReturn(declared);
        given(register.seats(eq(LAK), eq(Tier.KETENMANAGER), any()))
                .willReturn(new Seats(List.of("LAK-KETENMANAGER"), List.of()));
        Map<String, Object> variables = new HashMap<>();
        EmergencyRouteModel.Variables.CHAIN.put(variables, LAK);
        return processes.start(EmergencyRouteModel.PROCESS, CASE.text(), variables);
    }

    /** Confirmed; the office holders have the case, and whoever has to look back has his task. */
    ProcessInstance active() {
        var emergency = declare();
        answer(true);
        return emergency;
    }

    void answer(boolean confirmed) {
        given(confirmations.answer(eq(ID), any(), any())).willReturn(confirmed);
        given(activation.activate(ID))
                .willReturn(new EmergencyActivation.Activated(MAXIMUM_UNTIL, ACCOUNT_UNTIL, REVIEW_UNTIL, BOARD));
        given(entrance.enter(CASE, Tier.POLITICAL)).willReturn(politicalTier());
        processes.complete(
                EmergencyRouteModel.Elements.CONFIRM,
                "ketenmanager",
                Map.of("confirmation", confirmed ? "CONFIRM" : "RETRACT"));
    }

    /** The office holders decide. */
    void decide() {
        given(departure.of(CASE)).willReturn(new TierExit(Outcome.DECIDED, null));
        processes.complete(DECIDE, "ministerszw", Map.of("decision", "DECIDE"));
        processes.run(DECIDE);
    }

    void review(String group, String person) {
        Task task = reviewOf(group);
        processes.as(
                person, "LAK", () -> tasks.complete(task.getId(), Map.of("verdict", "JUSTIFIED", "motivation", "Ja")));
        processes.runAll(EmergencyRouteModel.Elements.REVIEW);
    }

    Task reviewOf(String group) {
        return tasks.createTaskQuery()
                .taskDefinitionKey(EmergencyRouteModel.Elements.REVIEW)
                .taskCandidateGroup(group)
                .initializeFormKeys()
                .singleResult();
    }

    private static Emergency declared() {
        var ground = new Ground(Role.KETENMANAGER, 12L, 3, null);
        return new Emergency(
                ID,
                LAK,
                Emergency.State.DECLARED,
                new Emergency.Declaration(
                        "ketenmanager",
                        Instant.now(),
                        List.of(new EmergencyGround("A", "Geen geld")),
                        "De leverancier stopt",
                        "Geen uitkeringen",
                        null,
                        ground,
                        CONFIRM_UNTIL),
                null,
                null,
                null,
                null,
                null,
                null,
                0);
    }

    private static TierEntry politicalTier() {
        var clocks = new Visit.Clocks(
                Instant.now(),
                Term.clockHours(24),
                Instant.parse("2100-01-02T09:00:00Z"),
                Instant.parse("2100-01-02T10:00:00Z"),
                Instant.parse("2100-01-02T11:00:00Z"),
                Instant.parse("2100-01-02T12:00:00Z"),
                Instant.parse("2100-01-02T12:00:00Z"),
                OnDeadline.ALARM,
                50,
                0);
        return new TierEntry(
                new TierEntry.Work(Tier.POLITICAL, List.of(Decider.of("LAK-POLITICAL-SZW")), clocks, List.of()), null);
    }
}
