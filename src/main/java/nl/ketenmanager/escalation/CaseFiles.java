package nl.ketenmanager.escalation;

import java.util.List;
import java.util.Map;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.mandate.DecisionSubjects;
import nl.ketenmanager.platform.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens cases for people: who may not know that a case exists, hears that it does not. */
@Service
@Transactional(readOnly = true)
public class CaseFiles {
    private final CaseSight sight;
    private final CaseRows rows;
    private final Escalations escalations;
    private final ChainRegister register;
    private final Plans plans;
    private final Standpoints standpoints;
    private final UpwardMoves moves;
    private final Agreements agreements;
    private final OfficeDecisions officeDecisions;
    private final Timeline timeline;
    private final DecisionSubjects subjects;

    CaseFiles(
            CaseSight sight,
            CaseRows rows,
            Escalations escalations,
            ChainRegister register,
            Plans plans,
            Standpoints standpoints,
            UpwardMoves moves,
            Agreements agreements,
            OfficeDecisions officeDecisions,
            Timeline timeline,
            DecisionSubjects subjects) {
        this.sight = sight;
        this.rows = rows;
        this.escalations = escalations;
        this.register = register;
        this.plans = plans;
        this.standpoints = standpoints;
        this.moves = moves;
        this.agreements = agreements;
        this.officeDecisions = officeDecisions;
        this.timeline = timeline;
        this.subjects = subjects;
    }

    /** One page of a list and how many there are in all. */
    public record Page(List<CaseSummary> items, int page, int size, long total) {}

    public CaseFile open(String id, String person) {
        return read(requireVisible(id, person));
    }

    public List<Timeline.Entry> timeline(String id, String person) {
        return timeline.of(requireVisible(id, person));
    }

    public Page list(CaseFilter filter, String person, int page, int size) {
        var views = sight.of(person);
        return new Page(rows.list(filter, views, page * size, size), page, size, rows.count(filter, views));
    }

    /** S20: what the ketenmanager sees of the daily work in a stable chain. */
    public Map<String, Long> openPerTier(CaseFilter filter, String person) {
        return rows.openPerTier(filter, sight.of(person));
    }

    /** The number of a case that exists for this person. */
    public EscalationId requireVisible(String id, String person) {
        if (EscalationId.isOne(id) && isVisible(EscalationId.of(id), person)) {
            return EscalationId.of(id);
        }
        throw new NotFoundException("Deze zaak bestaat niet, of niet voor u.");
    }

    boolean isVisible(EscalationId id, String person) {
        return rows.isVisible(id, sight.of(person));
    }

    /** For a task form, whose reader the engine has admitted to the task. */
    CaseFile read(EscalationId id) {
        var escalation = escalations.find(id).orElseThrow(() -> new NotFoundException("Deze zaak bestaat niet."));
        var chain = register.find(escalation.problem().chain()).orElseThrow();
        return new CaseFile(
                escalation,
                chain,
                rows.processInstanceOf(id),
                plans.of(id),
                standpoints.of(id),
                moves.of(id),
                agreements.of(id),
                officeDecisions.of(id),
                subjects.of(chain.code()));
    }

    List<Timeline.Entry> history(EscalationId id) {
        return timeline.of(id);
    }
}
