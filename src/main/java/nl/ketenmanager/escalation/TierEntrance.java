package nl.ketenmanager.escalation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ketenmanager.chain.Capability;
import nl.ketenmanager.chain.Tier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets a case into a tier: sets its clocks and its plan, puts it on the agenda, and tells who sits there. */
@Service
public class TierEntrance {
    private static final List<Tier> MEETING = List.of(Tier.TACTICAL, Tier.KETENBESTUUR, Tier.KERNTEAM);

    private final Cases cases;
    private final TierPlanner planner;
    private final Plans plans;
    private final Agenda agenda;
    private final CaseChronicle chronicle;
    private final CaseNews news;
    private final TierAccount account;
    private final Consultation consultation;
    private final PoliticalRound political;
    private final Clock clock;

    TierEntrance(
            Cases cases,
            TierPlanner planner,
            Plans plans,
            Agenda agenda,
            CaseChronicle chronicle,
            CaseNews news,
            TierAccount account,
            Consultation consultation,
            PoliticalRound political,
            Clock clock) {
        this.cases = cases;
        this.planner = planner;
        this.plans = plans;
        this.agenda = agenda;
        this.chronicle = chronicle;
        this.news = news;
        this.account = account;
        this.consultation = consultation;
        this.political = political;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public TierEntry enter(EscalationId id, Tier tier) {
        var its = cases.lock(id);
        var e = its.escalation();
        var now = clock.instant();
        var before = e.visit().map(Visit::exit);
        boolean first = before.isEmpty();
        var stage = planner.stage(e, its.chain(), tier, now);
        var stay = e.enter(tier, its.chain().phase(), !stage.seats().isEmpty(), stage.clocks());
        plans.replace(id, stage.plan());
        if (first) {
            tellWhoWasSkipped(its, tier);
        }
        var entry = stay.occupied() ? work(its, stage, stay, before) : pass(its, stay);
        cases.save(its);
        return entry;
    }

    private void tellWhoWasSkipped(Cases.Case its, Tier entered) {
        var skipped = its.ladder().below(entered);
        if (!skipped.isEmpty()) {
            account.skipped(its.escalation(), its.chain(), skipped, entered, clock.instant());
        }
    }

    private TierEntry work(Cases.Case its, TierPlanner.Stage stage, Visit stay, Optional<Visit.Exit> before) {
        var e = its.escalation();
        var chain = its.chain();
        boolean up = before.filter(exit -> exit.outcome() == Outcome.FORWARDED).isPresent();
        if (up && stay.tier() == Tier.KETENBESTUUR && !chain.hasKetenmanager()) {
            chronicle.withoutKetenmanager(e, stay.tier());
        }
        chronicle.entered(e, chain, stay);
        place(its, stay);
        var groups = new ArrayList<>(stage.seats().groups());
        var people = new ArrayList<>(stage.seats().occupants());
        if (before.isEmpty() && stay.tier() == Tier.OPERATIONAL && chain.hasKetenmanager()) {
            switch (stage.rule().ketenmanagerSees()) {
                case TASK -> {
                    var ketenmanager = planner.seats(e, chain, Tier.KETENMANAGER);
                    groups.addAll(ketenmanager.groups());
                    people.addAll(ketenmanager.occupants());
                }
                case NOTIFICATION -> news.ketenmanagerInformed(e, chain);
                case TOTALS -> {
                    // S20: in a stable chain an operational case is none of his daily work
                }
            }
        }
        String otherwise = stage.plan().get(0).ifNobodyActs();
        before.filter(TierEntrance::somebodyGaveItBack)
                .ifPresentOrElse(
                        exit -> news.cameBack(e, chain, stay, people, exit, otherwise),
                        () -> news.entered(e, chain, stay, people, otherwise));
        var deciders = stay.tier() == Tier.POLITICAL ? political.open(its, stay) : List.of(new Decider(groups));
        return TierEntry.occupied(
                new TierEntry.Work(stay.tier(), deciders, stay.clocks(), consultation.toAsk(e, chain)));
    }

    private static boolean somebodyGaveItBack(Visit.Exit exit) {
        return (exit.outcome() == Outcome.RETURNED || exit.outcome() == Outcome.DIVIDED) && exit.by() != null;
    }

    private void place(Cases.Case its, Visit stay) {
        if (MEETING.contains(stay.tier()) && its.chain().has(Capability.AGENDA)) {
            var e = its.escalation();
            agenda.place(new Agenda.Item(
                    its.chain().code(),
                    stay.tier(),
                    e.id(),
                    stay.number(),
                    stay.clocks().enteredAt(),
                    Names.SYSTEM,
                    "De zaak is bij dit overleg gekomen",
                    Agenda.Kind.CASE));
            chronicle.agendaPlaced(e, its.chain(), stay.tier());
        }
    }

    /** A tier with nobody in it does not hold a case up. */
    private TierEntry pass(Cases.Case its, Visit stay) {
        var e = its.escalation();
        chronicle.empty(e, its.chain(), stay.tier());
        var exit = e.moveUp(Cause.EMPTY, null, "Trede niet bezet", its.ladder(), clock.instant());
        account.left(e, its.chain(), stay, exit);
        return TierEntry.empty(TierExit.of(exit));
    }
}
