package nl.ketenmanager.escalation;

import java.time.Clock;
import nl.ketenmanager.audit.Audit;
import nl.ketenmanager.audit.AuditedAct;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.mandate.Ground;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts an entry on the timeline of a case, and accounts for it when it is an act. */
@Component
class CaseEntries {
    private final Timeline timeline;
    private final Audit audit;
    private final Clock clock;

    CaseEntries(Timeline timeline, Audit audit, Clock clock) {
        this.timeline = timeline;
        this.audit = audit;
        this.clock = clock;
    }

    void write(
            Escalation e,
            TimelineKind kind,
            @Nullable Tier tier,
            @Nullable String actor,
            String text,
            @Nullable String detail) {
        write(e, kind, tier, actor, text, detail, null);
    }

    void write(
            Escalation e,
            TimelineKind kind,
            @Nullable Tier tier,
            @Nullable String actor,
            String text,
            @Nullable String detail,
            @Nullable Ground ground) {
        timeline.add(e.id(), new Timeline.Entry(clock.instant(), kind, tier, actor, text, detail, ground));
        if (kind.isAct()) {
            audit.done(act(e, kind, actor, ground));
        }
    }

    private static AuditedAct act(Escalation e, TimelineKind kind, @Nullable String actor, @Nullable Ground ground) {
        return new AuditedAct(
                e.id().text(),
                e.problem().chain().value(),
                "CASE_" + kind.name(),
                "escalation:" + e.id(),
                actor == null ? AuditedAct.SYSTEM : actor,
                ground == null ? null : ground.code());
    }
}
