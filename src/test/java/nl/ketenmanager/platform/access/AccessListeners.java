package nl.ketenmanager.platform.access;

import java.util.List;
import java.util.Set;
import nl.ketenmanager.platform.ContentVariables;
import nl.ketenmanager.platform.RefusedException;
import nl.ketenmanager.platform.SubmittedFields;
import nl.ketenmanager.platform.SubmittedFields.FormFields;
import nl.ketenmanager.platform.Violation;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the models of these tests call: guards that refuse when the submitted text says so. */
@Configuration
class AccessListeners {
    static final String SECRET = "accessText";

    @Bean
    ExecutionListener accessStartListener() {
        return (DelegateExecution execution) -> refuse(execution.getVariable(SECRET));
    }

    @Bean
    TaskListener accessCompleteListener() {
        return (DelegateTask task) -> refuse(task.getVariable(SECRET));
    }

    @Bean
    JavaDelegate accessDelegate() {
        return execution -> {
            if (Boolean.TRUE.equals(execution.getVariable("accessFails"))) {
                throw new IllegalStateException("the delegate fails, as the test asked");
            }
        };
    }

    @Bean
    ContentVariables accessContent() {
        return new ContentVariables(Set.of(SECRET));
    }

    @Bean
    SubmittedFields accessFields() {
        return () -> List.of(
                new FormFields(AccessModels.ONE_TASK, Set.of("chain", SECRET, "accessFails")),
                new FormFields("userTask_access", Set.of(SECRET, "accessChoice")),
                new FormFields("serviceTask_access", Set.of("position")));
    }

    private static void refuse(Object text) {
        if ("geweigerd".equals(text)) {
            throw new RefusedException(List.of(
                    new Violation(SECRET, "Vul bij ‘Tekst’ iets anders in."),
                    new Violation("accessChoice", "Maak bij ‘Keuze’ een keuze.")));
        }
    }
}
