package nl.ketenmanager.aanwijzing;

import java.util.Optional;
import nl.ketenmanager.audit.AuditedAct;
import nl.ketenmanager.chain.Tier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What follows when a term of an aanwijzing has passed. Who is bound and does nothing comes before the board; a request
 * that nobody answers is closed, since nobody had to. A term that is noticed twice is noticed once.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class AanwijzingClock {
    private final AanwijzingCases cases;
    private final Aanwijzingen aanwijzingen;
    private final AanwijzingMatters matters;
    private final AanwijzingPower power;
    private final AanwijzingFollowChronicle chronicle;
    private final AanwijzingFollowNews news;
    private final AanwijzingObjectionNews objectionNews;
    private final AanwijzingWords words;

    AanwijzingClock(
            AanwijzingCases cases,
            Aanwijzingen aanwijzingen,
            AanwijzingMatters matters,
            AanwijzingPower power,
            AanwijzingFollowChronicle chronicle,
            AanwijzingFollowNews news,
            AanwijzingObjectionNews objectionNews,
            AanwijzingWords words) {
        this.cases = cases;
        this.aanwijzingen = aanwijzingen;
        this.matters = matters;
        this.power = power;
        this.chronicle = chronicle;
        this.news = news;
        this.objectionNews = objectionNews;
        this.words = words;
    }

    public void acknowledgeOverdue(AanwijzingId id) {
        var held = cases.lock(id.escalation());
        var a = cases.read(id);
        if (a.status() != AanwijzingStatus.ISSUED
                || a.isAcknowledged()
                || a.followUp().acknowledgeOverdueAt() != null) {
            return;
        }
        var late = AanwijzingChanges.of(a).acknowledgeOverdue(held.now());
        aanwijzingen.save(late);
        if (a.binding()) {
            matters.place(
                    late,
                    AanwijzingMatters.NOT_ACKNOWLEDGED,
                    "Ontvangst niet bevestigd: " + words.called(late),
                    held.now());
        }
        chronicle.overdue(
                late,
                "De ontvangst van %s is niet op tijd bevestigd.%s"
                        .formatted(words.called(late), a.binding() ? " Het ketenbestuur is ingelicht." : ""),
                a.binding() ? Tier.KETENBESTUUR : null);
        news.notAcknowledged(late);
        power.done(late, "AANWIJZING_NOT_ACKNOWLEDGED", AuditedAct.SYSTEM, null);
    }

    public void complianceOverdue(AanwijzingId id) {
        var held = cases.lock(id.escalation());
        var a = cases.read(id);
        if (a.status() != AanwijzingStatus.ISSUED || a.followUp().complianceOverdueAt() != null) {
            return;
        }
        var late = AanwijzingChanges.of(a).complianceOverdue(held.now());
        if (a.binding()) {
            aanwijzingen.save(late);
            matters.place(
                    late, AanwijzingMatters.NOT_REPORTED, "Uitvoering niet gemeld: " + words.called(late), held.now());
            chronicle.overdue(
                    late,
                    "De uitvoering van %s is niet op tijd gemeld. Het ketenbestuur is ingelicht."
                            .formatted(words.called(late)),
                    Tier.KETENBESTUUR);
        } else {
            late = AanwijzingChanges.of(late)
                    .noResponse(new Aanwijzing.Ending(null, held.now(), "Geen reactie op het verzoek"));
            aanwijzingen.save(late);
            chronicle.overdue(late, "Geen reactie op %s. Het verzoek is gesloten.".formatted(words.called(late)), null);
        }
        news.notReported(late);
        power.done(late, "AANWIJZING_NOT_REPORTED", AuditedAct.SYSTEM, null);
    }

    /** The board let its term pass; whoever chairs it is alarmed and the objection stays open. */
    public void objectionOverdue(AanwijzingId id) {
        var held = cases.lock(id.escalation());
        var a = cases.read(id);
        Optional<AanwijzingObjection> open = aanwijzingen.objections(id).stream()
                .filter(one -> one.isOpen() && one.overdueAt() == null)
                .findFirst();
        open.ifPresent(objection -> {
            aanwijzingen.save(id, AanwijzingObjections.overdue(objection, held.now()));
            chronicle.overdue(
                    a,
                    "Het ketenbestuur heeft niet op tijd beslist op het bezwaar tegen %s. De voorzitter is gewaarschuwd."
                            .formatted(words.called(a)),
                    Tier.KETENBESTUUR);
            objectionNews.overdue(a, objection);
            power.done(a, "AANWIJZING_OBJECTION_OVERDUE", AuditedAct.SYSTEM, null);
        });
    }
}
