package nl.ketenmanager.aanwijzing.process;

import java.util.Map;
import java.util.Set;
import nl.ketenmanager.aanwijzing.AanwijzingBriefing;
import nl.ketenmanager.aanwijzing.AanwijzingBriefing.Task;
import nl.ketenmanager.aanwijzing.Aanwijzingen;
import nl.ketenmanager.aanwijzing.process.AanwijzingModel.Elements;
import nl.ketenmanager.platform.FormContext;
import org.springframework.stereotype.Component;

/** Shows the aanwijzing in the forms of its tasks. */
@Component
class AanwijzingFormContext implements FormContext {
    private static final Map<String, Task> TASKS = Map.of(
            AanwijzingConsultationModel.Elements.ANSWER, Task.ANSWER,
            Elements.FINALISE, Task.FINALISE,
            Elements.ACKNOWLEDGE, Task.ACKNOWLEDGE,
            Elements.REPORT, Task.REPORT,
            Elements.DECIDE, Task.DECIDE);

    private final Aanwijzingen aanwijzingen;
    private final AanwijzingBriefing briefing;

    AanwijzingFormContext(Aanwijzingen aanwijzingen, AanwijzingBriefing briefing) {
        this.aanwijzingen = aanwijzingen;
        this.briefing = briefing;
    }

    @Override
    public Set<String> tasks() {
        return TASKS.keySet();
    }

    @Override
    public Map<String, Object> of(OpenTask task) {
        return aanwijzingen
                .ofProcess(task.processInstanceId())
                .map(id -> briefing.of(id, TASKS.get(task.definitionKey())))
                .orElse(Map.of());
    }
}
