package nl.ketenmanager.escalation.process;

import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;

import java.util.HashMap;
import java.util.Map;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.escalation.StandpointRounds;
import nl.ketenmanager.escalation.TierDeparture;
import nl.ketenmanager.escalation.TierEntrance;
import nl.ketenmanager.escalation.TierEntry;
import nl.ketenmanager.escalation.TierExit;
import nl.ketenmanager.support.Processes;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** A case at one tier, apart from its chain. */
record TierScene(Processes processes, TierEntrance entrance, TierDeparture departure, StandpointRounds rounds) {

    ProcessInstance enter(Tier tier, PartnerCode... consulted) {
        return enter(tier, Answers.occupied(tier, consulted));
    }

    ProcessInstance enter(Tier tier, TierEntry entry) {
        given(entrance.enter(Answers.CASE, tier)).willReturn(entry);
        Map<String, Object> variables = new HashMap<>();
        EscalationTierModel.Variables.ESCALATION_ID.put(variables, Answers.CASE);
        EscalationTierModel.Variables.CHAIN.put(variables, Answers.LAK);
        EscalationTierModel.Variables.TIER.put(variables, tier);
        return processes.start(EscalationTierModel.PROCESS, Answers.CASE.text(), variables);
    }

    /** The tier has acted, or its term has; it is recorded that the case leaves so. */
    void leaves(TierExit exit) {
        given(departure.of(Answers.CASE)).willReturn(exit);
    }

    /** Every consulted partner is asked and has its task. */
    void askStandpoints(PartnerCode... partners) {
        processes.run(EscalationTierModel.Elements.STANDPOINTS);
        for (PartnerCode partner : partners) {
            given(rounds.ask(eq(Answers.CASE), eq(partner)))
                    .willReturn(new StandpointRounds.Asked("LAK-KETENREGISSEUR-" + partner, false));
        }
        processes.runAll(PartnerStandpointModel.Elements.ASK);
    }

    void decide(Map<String, Object> form) {
        processes.complete(EscalationTierModel.Elements.DECIDE, "uwvlijn", form);
    }
}
