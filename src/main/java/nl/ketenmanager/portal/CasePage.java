package nl.ketenmanager.portal;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.ketenmanager.calendar.DutchTime;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.Partner;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Person;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.escalation.CaseFile;
import nl.ketenmanager.escalation.Escalation;
import nl.ketenmanager.escalation.OnDeadline;
import nl.ketenmanager.escalation.PlanStep;
import nl.ketenmanager.escalation.Standpoint;
import nl.ketenmanager.escalation.Status;
import nl.ketenmanager.escalation.Timeline;
import nl.ketenmanager.escalation.Visit;
import nl.ketenmanager.mandate.Ground;
import org.jspecify.annotations.Nullable;

/** A case as a person reads it: where it is, what happens if nobody acts, who thinks what, and how it came so far. */
final class CasePage {
    private final CaseFile file;
    private final List<Timeline.Entry> timeline;
    private final ChainRegister register;
    private final Escalation e;
    private final Chain chain;

    CasePage(CaseFile file, List<Timeline.Entry> timeline, ChainRegister register) {
        this.file = file;
        this.timeline = timeline;
        this.register = register;
        this.e = file.escalation();
        this.chain = file.chain();
    }

    /** A label with what it says. */
    public record Fact(String label, String value) {}

    /** A tier in the plan; {@code now} says in a word whether the case has been there, is there, or may come. */
    public record Step(
            String body,
            String now,
            String from,
            String until,
            @Nullable String ifNobodyActs,
            String explanation) {}

    /** What a partner thinks; {@code by} is empty while it is silent. */
    public record Opinion(
            String partner,
            String position,
            @Nullable String text,
            @Nullable String by) {}

    public record Promise(String owner, String due, String content, String about) {}

    /** {@code ground} says what an act rested on then, if it needed a power. */
    public record Event(
            String at,
            String utc,
            String text,
            @Nullable String detail,
            @Nullable String ground) {}

    public record Ending(
            String heading,
            String text,
            String about,
            @Nullable String ground) {}

    public String getId() {
        return e.id().text();
    }

    public String getTitle() {
        return e.problem().title();
    }

    public String getStatus() {
        return e.status().label();
    }

    /** The text version of the ladder: "De zaak is bij trede 3 van 6: Ketenmanager; daarna: Ketenbestuur, uiterlijk …". */
    public String getWhere() {
        var place = file.place();
        if (place.isEmpty()) {
            return "De zaak is net gemeld en gaat naar de eerste trede.";
        }
        String at = "trede %d van %d: %s"
                .formatted(
                        place.get().step(),
                        place.get().steps(),
                        body(place.get().tier()));
        if (e.status() != Status.OPEN) {
            return "De zaak is afgerond bij %s.".formatted(at);
        } else if (!e.isAtTier()) {
            return "De zaak gaat op dit moment verder vanaf %s.".formatted(at);
        }
        return "De zaak is bij %s; %s.".formatted(at, afterwards(place.get()));
    }

    private String afterwards(CaseFile.Place place) {
        var clocks = stay().clocks();
        String decides = "besluit uiterlijk " + DutchTime.inWords(clocks.dueAt());
        var next = place.next();
        if (next == null) {
            return decides + "; dit is de hoogste trede";
        }
        return forwards(clocks.onDeadline())
                ? "daarna: %s, uiterlijk %s".formatted(body(next), DutchTime.inWords(movesAt(next)))
                : "%s; daarna, alleen als iemand doorzet: %s".formatted(decides, body(next));
    }

    private static boolean forwards(OnDeadline rule) {
        return rule == OnDeadline.FORWARD || rule == OnDeadline.REMIND_THEN_FORWARD;
    }

    /** The plan knows when the next tier gets the case; once a term has passed, the live deadline does. */
    private Instant movesAt(Tier next) {
        var clocks = stay().clocks();
        return clocks.deadlinesPassed() > 0
                ? clocks.nextDeadlineAt()
                : file.planned(next).map(PlanStep::expectedAt).orElse(clocks.nextDeadlineAt());
    }

    public @Nullable String getIfNobodyActs() {
        if (!e.isAtTier()) {
            return null;
        }
        var clocks = stay().clocks();
        if (clocks.deadlinesPassed() == 0) {
            return file.planned(stay().tier()).map(PlanStep::ifNobodyActs).orElse(null);
        }
        String moment = DutchTime.inWords(clocks.nextDeadlineAt());
        var next = file.place().map(CaseFile.Place::next);
        return forwards(clocks.onDeadline()) && next.isPresent()
                ? "De termijn is verstreken. Op %s gaat de zaak vanzelf naar %s."
                        .formatted(moment, file.theBody(next.get()))
                : "De termijn is verstreken. De zaak blijft hier; op %s volgt weer een bericht.".formatted(moment);
    }

    public @Nullable Ending getEnding() {
        return e.closure()
                .map(end -> new Ending(
                        "%s %s op %s".formatted(e.status().label(), byWhom(end), DutchTime.inWords(end.at())),
                        end.text(),
                        e.visit()
                                .map(Visit::exit)
                                .map(Visit.Exit::authority)
                                .map(authority -> file.inWords(authority.matter()))
                                .orElse(""),
                        ground(e.visit()
                                .map(Visit::exit)
                                .map(Visit.Exit::ground)
                                .orElse(null))))
                .orElse(null);
    }

    private String byWhom(Escalation.Closure end) {
        return file.decidedOnBehalfOf().map("namens "::concat).orElseGet(() -> "door " + person(end.by()));
    }

    public List<OfficeLines.Line> getOffices() {
        return OfficeLines.of(file, this::person);
    }

    public List<Fact> getFacts() {
        var problem = e.problem();
        return List.of(
                new Fact("Keten", chain.name()),
                new Fact(
                        "Gemeld door",
                        "%s (%s), %s"
                                .formatted(
                                        person(e.submittedBy()),
                                        partner(e.submittingPartner()),
                                        DutchTime.inWords(e.raisedAt()))),
                new Fact(
                        "Geraakte ketenpartners",
                        problem.affectedPartners().stream().map(this::partner).collect(Collectors.joining(", "))),
                new Fact("Route", file.escalation().route().label()),
                new Fact("Impact", problem.impact().label()),
                new Fact("Urgentie", problem.urgency().label()),
                new Fact("Spoor", problem.track().label()));
    }

    public String getDescription() {
        return e.problem().description();
    }

    public String getOwnEffort() {
        return e.problem().ownEffort();
    }

    public String getReporter() {
        return partner(e.submittingPartner());
    }

    public String getChainInterest() {
        return e.problem().chainInterest();
    }

    public @Nullable String getRouteReason() {
        return e.problem().routeReason();
    }

    public @Nullable String getFollows() {
        var again = e.problem().reconsideration();
        return again == null ? null : again.follows().text();
    }

    public @Nullable String getNewFacts() {
        var again = e.problem().reconsideration();
        return again == null ? null : again.newFacts();
    }

    public List<Step> getPlan() {
        return file.plan().stream()
                .sorted(Comparator.comparing(PlanStep::tier))
                .map(step -> new Step(
                        step.body(),
                        now(step.tier()),
                        DutchTime.brief(step.expectedAt()),
                        DutchTime.brief(step.dueAt()),
                        mayCome(step.tier()) ? step.ifNobodyActs() : null,
                        step.explanation()))
                .toList();
    }

    private boolean mayCome(Tier tier) {
        return e.status() == Status.OPEN
                && e.tier().filter(reached -> tier.isBelow(reached)).isEmpty();
    }

    private String now(Tier tier) {
        if (e.isAtTier() && stay().tier() == tier) {
            return "nu";
        }
        boolean before = e.tier().filter(reached -> !reached.isBelow(tier)).isPresent();
        return before ? "geweest" : e.status() == Status.OPEN ? "later" : "niet nodig";
    }

    public List<Opinion> getOpinions() {
        return e.problem().affectedPartners().stream().map(this::opinion).toList();
    }

    private Opinion opinion(PartnerCode code) {
        var said = file.standpointOf(code);
        var given = said.map(Standpoint::given).orElse(null);
        if (given == null) {
            String silent = said.isPresent() ? "Geen reactie" : "Nog niet gegeven";
            return new Opinion(partner(code), silent, null, null);
        }
        return new Opinion(
                partner(code),
                given.position().label(),
                given.text(),
                "%s, %s"
                        .formatted(
                                person(given.by()), DutchTime.brief(said.get().at())));
    }

    public List<Promise> getPromises() {
        return file.agreements().stream()
                .map(agreement -> new Promise(
                        partner(agreement.owner()),
                        DutchTime.inWords(agreement.dueOn()),
                        agreement.content(),
                        file.inWords(agreement.matter())))
                .toList();
    }

    public List<Event> getEvents() {
        return timeline.stream()
                .map(entry -> new Event(
                        DutchTime.brief(entry.at()),
                        entry.at().toString(),
                        entry.text(),
                        entry.detail(),
                        ground(entry.ground())))
                .toList();
    }

    private @Nullable String ground(@Nullable Ground ground) {
        return ground == null ? null : "Bevoegdheid: %s.".formatted(ground.inWords(this::person));
    }

    /** For who follows the link to a task that is not there (any more). */
    String whyNoTask() {
        if (e.status() != Status.OPEN) {
            return "U hebt geen taak meer op deze zaak: zij is al afgerond (%s)."
                    .formatted(e.status().label().toLowerCase(Locale.ROOT));
        } else if (!e.isAtTier()) {
            return "U hebt op dit moment geen taak op deze zaak: zij gaat net naar een andere trede.";
        }
        var stay = stay();
        var takenUp = stay.takenUp();
        return takenUp == null || stay.tier() == Tier.POLITICAL
                ? "U hebt op dit moment geen taak op deze zaak: zij ligt nu bij %s."
                        .formatted(file.theBody(stay.tier()))
                : "U hebt op dit moment geen taak op deze zaak: %s heeft haar opgepakt bij %s."
                        .formatted(person(takenUp.by()), file.theBody(stay.tier()));
    }

    private Visit stay() {
        return e.visit().orElseThrow();
    }

    private String body(Tier tier) {
        return chain.body(tier).name();
    }

    private String partner(PartnerCode code) {
        return chain.partner(code).map(Partner::name).orElse(code.value());
    }

    private String person(@Nullable String id) {
        return id == null ? "de termijn" : register.person(id).map(Person::name).orElse(id);
    }
}
