package nl.ketenmanager.aanwijzing;

import static nl.ketenmanager.platform.Markdown.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.ketenmanager.calendar.DutchTime;
import nl.ketenmanager.escalation.Escalation;
import nl.ketenmanager.escalation.Escalations;
import nl.ketenmanager.escalation.Timeline;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells whoever opens a task on an aanwijzing all that is needed: what is asked, by when, under which authority, what
 * happens if nothing is done, what others answered and what happened before.
 */
@Service
@Transactional(readOnly = true)
public class AanwijzingBriefing {
    private final AanwijzingFiles files;
    private final Escalations escalations;
    private final Timeline timeline;
    private final AanwijzingQuestions questions;
    private final AanwijzingSummary summary;
    private final AanwijzingWords words;

    AanwijzingBriefing(
            AanwijzingFiles files,
            Escalations escalations,
            Timeline timeline,
            AanwijzingQuestions questions,
            AanwijzingSummary summary,
            AanwijzingWords words) {
        this.files = files;
        this.escalations = escalations;
        this.timeline = timeline;
        this.questions = questions;
        this.summary = summary;
        this.words = words;
    }

    /** What a task asks, to choose the right question. */
    public enum Task {
        ANSWER,
        FINALISE,
        ACKNOWLEDGE,
        REPORT,
        DECIDE
    }

    /** One option of a choice in a form. */
    public record Option(String label, String value) {}

    public Map<String, Object> of(AanwijzingId id, Task task) {
        var file = files.read(id);
        var a = file.aanwijzing();
        var escalation = escalations.find(id.escalation()).orElseThrow();
        return Map.of(
                "caseTitle",
                "%s – %s: %s"
                        .formatted(
                                a.id(),
                                plain(words.called(a)),
                                plain(escalation.problem().title())),
                "aanwijzingQuestion",
                questions.of(a, file.objections(), task),
                "aanwijzingSummary",
                summary.of(file),
                "aanwijzingAnswers",
                summary.answers(file),
                "aanwijzingObjection",
                file.objections().stream()
                        .filter(AanwijzingObjection::isOpen)
                        .map(one -> plain(one.text()))
                        .collect(Collectors.joining("\n\n")),
                "caseSummary",
                about(escalation),
                "caseHistory",
                history(a),
                "decisionAsked",
                isDecisionAsked(a, escalation) ? "yes" : "no",
                "answerOptions",
                options(a, task));
    }

    /** A higher body has decided since, so whoever finalises says how this carries that out. */
    private boolean isDecisionAsked(Aanwijzing a, Escalation escalation) {
        return a.proposal().account().carriesOut() == null
                && new AanwijzingBounds(escalation, words.chain(a)).isBound();
    }

    private static String about(Escalation escalation) {
        var problem = escalation.problem();
        return """
                **Wat is er aan de hand?** %s

                **Ketenbelang:** %s

                **Impact:** %s. **Urgentie:** %s.""".formatted(
                        plain(problem.description()),
                        plain(problem.chainInterest()),
                        problem.impact().label(),
                        problem.urgency().label());
    }

    private String history(Aanwijzing a) {
        return timeline.of(a.id().escalation()).stream()
                .map(entry -> "- %s – %s%s"
                        .formatted(
                                DutchTime.brief(entry.at()),
                                plain(entry.text()),
                                entry.detail() == null ? "" : " ‘" + plain(entry.detail()) + "’"))
                .collect(Collectors.joining("\n"));
    }

    /** Who is only asked has nothing to object to. */
    private static List<Option> options(Aanwijzing a, Task task) {
        List<Option> options = new ArrayList<>();
        if (task == Task.ACKNOWLEDGE) {
            options.add(new Option("Ontvangen", AanwijzingFollowing.Answer.ACKNOWLEDGE.name()));
        } else if (task == Task.REPORT) {
            for (var result : Aanwijzing.Result.values()) {
                options.add(new Option(result.label(), result.name()));
            }
        }
        if (a.binding() && !options.isEmpty()) {
            options.add(new Option("Bezwaar maken bij het ketenbestuur", AanwijzingFollowing.Answer.OBJECT.name()));
        }
        return options;
    }
}
