package nl.ketenmanager.mandate.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ketenmanager.mandate.MandateReview;
import nl.ketenmanager.mandate.MandateReviewProcess;
import nl.ketenmanager.mandate.process.MandateReviewModel.Variables;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** A review of a mandate as a Camunda 7 process. */
@Component
class CamundaMandateReviewProcess implements MandateReviewProcess {
    private final RuntimeService runtime;

    CamundaMandateReviewProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void opened(MandateReview review, List<String> boardGroups) {
        Map<String, Object> variables = new HashMap<>();
        // the tenant is taken from it
        Variables.CHAIN.put(variables, review.id().chain());
        Variables.BOARD_GROUPS.put(variables, String.join(",", boardGroups));
        Variables.BUREAU_GROUPS.put(variables, review.id().chain() + "-KETENBUREAU");
        Variables.REVIEW_DUE.put(variables, review.dueAt());
        runtime.createProcessInstanceByKey(MandateReviewModel.PROCESS)
                .processDefinitionWithoutTenantId()
                .businessKey(review.id().text())
                .setVariables(variables)
                .execute();
    }
}
