package nl.ketenmanager.escalation.process;

import static nl.ketenmanager.escalation.process.Answers.CASE;
import static nl.ketenmanager.escalation.process.Answers.LAK;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Phase;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.escalation.Escalation;
import nl.ketenmanager.escalation.Impact;
import nl.ketenmanager.escalation.Outcome;
import nl.ketenmanager.escalation.ReportIntake;
import nl.ketenmanager.escalation.Route;
import nl.ketenmanager.escalation.TierDeparture;
import nl.ketenmanager.escalation.TierEntrance;
import nl.ketenmanager.escalation.TierExit;
import nl.ketenmanager.escalation.Urgency;
import nl.ketenmanager.support.Processes;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** A case on its way through the chain, with somebody at every tier who does what the test says. */
final class ChainScene {
    private final Processes processes;
    private final RuntimeService runtime;
    private final ChainRegister register;
    private final ReportIntake intake;
    private final TierEntrance entrance;
    private final TierDeparture departure;

    ChainScene(
            Processes processes,
            RuntimeService runtime,
            ChainRegister register,
            ReportIntake intake,
            TierEntrance entrance,
            TierDeparture departure) {
        this.processes = processes;
        this.runtime = runtime;
        this.register = register;
        this.intake = intake;
        this.entrance = entrance;
        this.departure = departure;
    }

    ProcessInstance raise(Route route) {
        return raise(Answers.escalation(route, Impact.MEDIUM, Urgency.NORMAL), Phase.WERKEND);
    }

    ProcessInstance raise(Escalation escalation, Phase phase) {
        expect(escalation, phase);
        return processes.start(EscalationChainModel.PROCESS, CASE.text(), chainOnly());
    }

    /** As if the case had been sent to this tier, by a table or by a tier above. */
    ProcessInstance sentTo(Tier tier, PartnerCode... consulted) {
        expect(Answers.escalation(Route.TIERED, Impact.MEDIUM, Urgency.NORMAL), Phase.WERKEND);
        seat(tier, consulted);
        Map<String, Object> variables = chainOnly();
        EscalationChainModel.Variables.NEXT_TIER.put(variables, tier);
        return runtime.createProcessInstanceByKey(EscalationChainModel.PROCESS)
                .businessKey(CASE.text())
                .setVariables(variables)
                .startBeforeActivity(EscalationChainModel.Elements.TIER)
                .execute();
    }

    void seat(Tier tier, PartnerCode... consulted) {
        given(entrance.enter(CASE, tier)).willReturn(Answers.occupied(tier, consulted));
    }

    void nobodyAt(Tier tier, Tier next) {
        given(entrance.enter(CASE, tier)).willReturn(Answers.empty(next));
    }

    /** Whoever sits at the tier that has the case lets it leave so. */
    void decides(TierExit exit) {
        given(departure.of(CASE)).willReturn(exit);
        processes.complete(EscalationTierModel.Elements.DECIDE, "iemand", Map.of("decision", "FORWARD"));
        processes.run(EscalationTierModel.Elements.DECIDE);
    }

    void forwards(Tier next) {
        decides(Answers.forwarded(next));
    }

    void ends(Outcome outcome) {
        decides(Answers.ended(outcome));
    }

    ReportIntake intake() {
        return intake;
    }

    void tell(String message) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(CASE.text())
                .correlate();
    }

    private void expect(Escalation escalation, Phase phase) {
        given(intake.caseOf(any(), any(), any(), any())).willReturn(escalation);
        given(register.find(LAK)).willReturn(Optional.of(Answers.chain(phase)));
        for (Tier tier : Tier.values()) {
            seat(tier);
        }
    }

    private static Map<String, Object> chainOnly() {
        Map<String, Object> variables = new HashMap<>();
        EscalationChainModel.Variables.CHAIN.put(variables, LAK);
        return variables;
    }
}
