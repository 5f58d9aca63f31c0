package nl.ketenmanager.portal;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ketenmanager.aanwijzing.Aanwijzing;
import nl.ketenmanager.aanwijzing.AanwijzingObjection;
import nl.ketenmanager.calendar.DutchTime;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.doorzettingsmacht.ContestedAanwijzing;
import nl.ketenmanager.doorzettingsmacht.OverturnedDecision;
import nl.ketenmanager.emergency.Emergency;
import nl.ketenmanager.emergency.ReviewedEmergency;
import nl.ketenmanager.escalation.EscalationId;
import nl.ketenmanager.mandate.Ground;
import nl.ketenmanager.portal.UsesTables.Line;
import nl.ketenmanager.portal.UsesTables.Link;
import nl.ketenmanager.portal.UsesTables.Undone;
import org.jspecify.annotations.Nullable;

/** Says in Dutch what a use of power was, and leads to its case whoever may see it. */
record UseWords(Chain chain, UnaryOperator<String> person, Predicate<EscalationId> visible) {

    Line line(ReviewedEmergency use) {
        Emergency it = use.emergency();
        var word = it.confirmation();
        var since = word == null ? null : word.at();
        var found = it.evaluation();
        var opinions = use.reviews().stream().map(one -> "%s: %s"
                .formatted(
                        name(one.partner().value()),
                        one.opinion() == null
                                ? "geen reactie"
                                : one.opinion().verdict().label().toLowerCase()));
        var verdict = found == null
                ? Stream.of("Nog niet beoordeeld")
                : Stream.of(found.verdict().label());
        return new Line(
                link(it.id().escalation()),
                it.id().number(),
                "Nood",
                person.apply(it.declaration().by()),
                ground(it.declaration().ground()),
                moment(since),
                lasted(since, it.endedAt()),
                it.state().label(),
                Stream.concat(verdict, opinions).collect(Collectors.joining("; ")));
    }

    Line line(ContestedAanwijzing use) {
        Aanwijzing it = use.aanwijzing();
        var issue = issue(it);
        var ending = it.ending();
        String heard = it.isWithoutFullConsultation() ? "zonder volledige raadpleging" : "na raadpleging";
        return new Line(
                link(it.id().escalation()),
                it.id().number(),
                "%s aan %s, %s"
                        .formatted(
                                it.binding() ? "Aanwijzing" : "Verzoek",
                                name(it.partner().value()),
                                heard),
                person.apply(issue.by()),
                ground(issue.ground()),
                moment(issue.at()),
                lasted(issue.at(), ending == null ? null : ending.at()),
                state(it),
                use.objections().isEmpty()
                        ? "Geen bezwaar"
                        : use.objections().stream().map(UseWords::objection).collect(Collectors.joining("; ")));
    }

    Undone undone(OverturnedDecision it) {
        return new Undone(
                link(it.escalation()),
                "Besluit van de ketenmanager",
                it.by() == null ? InDutch.NOTHING : person.apply(it.by()),
                moment(it.at()),
                link(it.anewIn()),
                chain.body(it.anewAtTier()).name(),
                moment(it.anewAt()));
    }

    Undone undone(ContestedAanwijzing use) {
        Aanwijzing it = use.aanwijzing();
        var ending = it.ending();
        return new Undone(
                link(it.id().escalation()),
                "Aanwijzing %d aan %s"
                        .formatted(it.id().number(), name(it.partner().value())),
                person.apply(issue(it).by()),
                moment(issue(it).at()),
                link(it.id().escalation()),
                chain.body(Tier.KETENBESTUUR).name(),
                moment(ending == null ? null : ending.at()));
    }

    private Link link(EscalationId id) {
        return new Link(id.text(), visible.test(id));
    }

    private String name(String partner) {
        return chain.partners().stream()
                .filter(one -> one.code().value().equals(partner))
                .map(one -> one.name())
                .findFirst()
                .orElse(partner);
    }

    private static Aanwijzing.Issue issue(Aanwijzing it) {
        if (it.issue() == null) {
            throw new IllegalArgumentException(it.id() + " was never issued, so it is no use of power");
        }
        return it.issue();
    }

    private static String state(Aanwijzing it) {
        var report = it.followUp().report();
        String label = it.status().label();
        String stand = label.substring(0, 1).toUpperCase() + label.substring(1);
        return report == null ? stand : stand + ": " + report.result().label().toLowerCase();
    }

    private static String objection(AanwijzingObjection it) {
        var found = it.decision();
        return found == null
                ? "Bezwaar, nog niet beslist"
                : "Bezwaar: " + found.verdict().label().toLowerCase();
    }

    private static String ground(Ground it) {
        return it.mandate() == null
                ? "Eigen bevoegdheid"
                : "Mandaat %d (versie %d)".formatted(it.mandate(), it.version());
    }

    private static String moment(@Nullable Instant at) {
        return at == null ? InDutch.NOTHING : DutchTime.brief(at);
    }

    private static String lasted(@Nullable Instant from, @Nullable Instant until) {
        return from == null || until == null ? "loopt nog" : InDutch.duration(Duration.between(from, until));
    }
}
