package nl.ketenmanager.mandate.process;

import java.util.Map;
import java.util.Set;
import nl.ketenmanager.mandate.MandateReviewBriefing;
import nl.ketenmanager.mandate.MandateReviewId;
import nl.ketenmanager.mandate.process.MandateReviewModel.Elements;
import nl.ketenmanager.platform.FormContext;
import org.springframework.stereotype.Component;

/** Shows a mandate that is looked at in the forms of its review. */
@Component
class ReviewFormContext implements FormContext {
    private final MandateReviewBriefing briefing;

    ReviewFormContext(MandateReviewBriefing briefing) {
        this.briefing = briefing;
    }

    @Override
    public Set<String> tasks() {
        return Set.of(Elements.REVIEW, Elements.CARRY_OUT);
    }

    @Override
    public Map<String, Object> of(OpenTask task) {
        return briefing.of(MandateReviewId.of(task.businessKey()), Elements.CARRY_OUT.equals(task.definitionKey()));
    }
}
