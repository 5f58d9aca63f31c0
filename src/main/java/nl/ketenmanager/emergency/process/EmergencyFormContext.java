package nl.ketenmanager.emergency.process;

import java.util.Map;
import java.util.Set;
import nl.ketenmanager.emergency.EmergencyBriefing;
import nl.ketenmanager.emergency.EmergencyBriefing.Question;
import nl.ketenmanager.emergency.process.EmergencyRouteModel.Elements;
import nl.ketenmanager.platform.FormContext;
import org.springframework.stereotype.Component;

/** Shows the emergency and its case in the forms of its tasks. */
@Component
class EmergencyFormContext implements FormContext {
    private static final Map<String, Question> QUESTIONS = Map.of(
            Elements.CONFIRM, Question.CONFIRM,
            Elements.CONFIRM_BY_BOARD, Question.CONFIRM_BY_BOARD,
            Elements.ACCOUNT, Question.ACCOUNT,
            Elements.REVIEW, Question.REVIEW);

    private final EmergencyBriefing briefing;

    EmergencyFormContext(EmergencyBriefing briefing) {
        this.briefing = briefing;
    }

    @Override
    public Set<String> tasks() {
        return QUESTIONS.keySet();
    }

    @Override
    public Map<String, Object> of(OpenTask task) {
        return briefing.of(task.processInstanceId(), QUESTIONS.get(task.definitionKey()));
    }
}
