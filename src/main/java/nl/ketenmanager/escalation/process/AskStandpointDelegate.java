package nl.ketenmanager.escalation.process;

import static nl.ketenmanager.escalation.process.PartnerStandpointModel.Variables.*;

import nl.ketenmanager.escalation.StandpointRounds;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** {@code serviceTask_askStandpoint}: asks the partner, through its ketenregisseur or its own system. */
@Component
class AskStandpointDelegate implements JavaDelegate {
    private final StandpointRounds rounds;

    AskStandpointDelegate(StandpointRounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var asked = rounds.ask(ESCALATION_ID.get(execution), PARTNER.get(execution));
        STANDPOINT_GROUPS.set(execution, asked.group());
        STANDPOINT_BY_SYSTEM.set(execution, asked.bySystem());
    }
}
