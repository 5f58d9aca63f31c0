package nl.ketenmanager.escalation.process;

import java.util.Set;
import nl.ketenmanager.platform.SubmittedForm;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;

/** What somebody handed in with a form of this module; what its models keep is not his to change. */
@Component
class HandedIn {

    SubmittedForm at(DelegateTask task, Set<String> fields) {
        return SubmittedForm.of(task, fields, ModelNames.ALL);
    }

    SubmittedForm at(VariableScope scope, Set<String> fields) {
        return SubmittedForm.of(scope, fields, ModelNames.ALL);
    }
}
