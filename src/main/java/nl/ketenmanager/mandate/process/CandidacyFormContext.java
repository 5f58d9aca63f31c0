package nl.ketenmanager.mandate.process;

import java.util.Map;
import java.util.Set;
import nl.ketenmanager.mandate.CandidacyBriefing;
import nl.ketenmanager.mandate.CandidacyBriefing.Question;
import nl.ketenmanager.mandate.CandidacyId;
import nl.ketenmanager.mandate.process.MandateGrantModel.Elements;
import nl.ketenmanager.platform.FormContext;
import org.springframework.stereotype.Component;

/** Shows a candidacy in the forms of its tasks, to each what he may read. */
@Component
class CandidacyFormContext implements FormContext {
    private static final Map<String, Question> QUESTIONS = Map.of(
            Elements.STATE_SUPPORT, Question.SUPPORT,
            Elements.CONSENT_CANDIDATE, Question.CONSENT,
            Elements.CONSENT_EMPLOYER, Question.EMPLOYER,
            Elements.DECIDE, Question.DECIDE);

    private final CandidacyBriefing briefing;

    CandidacyFormContext(CandidacyBriefing briefing) {
        this.briefing = briefing;
    }

    @Override
    public Set<String> tasks() {
        return QUESTIONS.keySet();
    }

    @Override
    public Map<String, Object> of(OpenTask task) {
        return briefing.of(CandidacyId.of(task.businessKey()), QUESTIONS.get(task.definitionKey()), task.person());
    }
}
