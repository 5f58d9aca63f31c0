package nl.ketenmanager.mandate.process;

import java.util.HashMap;
import java.util.Map;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.mandate.Candidacy;
import nl.ketenmanager.mandate.CandidacyId;
import nl.ketenmanager.mandate.CandidacyParty;
import nl.ketenmanager.mandate.CandidacyProcess;
import nl.ketenmanager.mandate.process.MandateGrantModel.Elements;
import nl.ketenmanager.mandate.process.MandateGrantModel.Form;
import nl.ketenmanager.mandate.process.MandateGrantModel.Messages;
import nl.ketenmanager.platform.ConflictException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A candidacy as a Camunda 7 process. */
@Component
class CamundaCandidacyProcess implements CandidacyProcess {
    private final RuntimeService runtime;
    private final TaskService tasks;

    CamundaCandidacyProcess(RuntimeService runtime, TaskService tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    @Override
    public void proposed(Candidacy candidacy) {
        Map<String, Object> variables = new HashMap<>();
        // the tenant is taken from it
        Form.CHAIN.put(variables, candidacy.id().chain());
        runtime.createProcessInstanceByKey(MandateGrantModel.PROCESS)
                .processDefinitionWithoutTenantId()
                .businessKey(candidacy.id().text())
                .setVariables(variables)
                .execute();
    }

    @Override
    public void withdrawn(CandidacyId id) {
        runtime.createMessageCorrelation(Messages.WITHDRAWN)
                .processInstanceBusinessKey(id.text())
                .correlateAll();
    }

    /** The listener of the task finds the word that was recorded. */
    @Override
    public void stated(CandidacyId id, CandidacyParty party, @Nullable PartnerCode partner, String by) {
        var query = tasks.createTaskQuery()
                .processInstanceBusinessKey(id.text())
                .taskDefinitionKey(
                        switch (party) {
                            case CANDIDATE -> Elements.CONSENT_CANDIDATE;
                            case EMPLOYER -> Elements.CONSENT_EMPLOYER;
                            case PARTNER -> Elements.STATE_SUPPORT;
                        });
        if (partner != null) {
            query.taskCandidateGroup(id.chain() + "-KETENBESTUUR-" + partner).includeAssignedTasks();
        }
        var task = query.singleResult();
        if (task == null) {
            throw new ConflictException("Op deze verklaring wordt nu niet gewacht.");
        }
        tasks.setAssignee(task.getId(), by);
        tasks.complete(task.getId());
    }
}
