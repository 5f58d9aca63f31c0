package nl.ketenmanager.mandate.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.mandate.MandateReview;
import nl.ketenmanager.mandate.MandateReviewProcess;
import nl.ketenmanager.mandate.process.MandateReviewModel.Variables;
import nl.ketenmanager.platform.ProcessVariable;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** A review of a mandate as a Camunda 7 process. */
@Component
class CamundaMandateReviewProcess implements MandateReviewProcess {
    /** The engine takes the tenant from it at the start; the model has no use for it, so it does not stay. */
    private static final ProcessVariable<ChainCode, String> TENANT =
            ProcessVariable.id("chain", ChainCode::value, ChainCode::new);

    private final RuntimeService runtime;

    CamundaMandateReviewProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void opened(MandateReview review, List<String> boardGroups) {
        Map<String, Object> variables = new HashMap<>();
        TENANT.put(variables, review.id().chain());
        Variables.BOARD_GROUPS.put(variables, String.join(",", boardGroups));
        Variables.BUREAU_GROUPS.put(variables, review.id().chain() + "-KETENBUREAU");
        Variables.REVIEW_DUE.put(variables, review.dueAt());
        var started = runtime.createProcessInstanceByKey(MandateReviewModel.PROCESS)
                .processDefinitionWithoutTenantId()
                .businessKey(review.id().text())
                .setVariables(variables)
                .execute();
        runtime.removeVariable(started.getId(), TENANT.name());
    }
}
