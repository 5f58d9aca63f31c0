package nl.ketenmanager.portal;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.ketenmanager.calendar.DutchTime;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.mandate.Candidacy;
import nl.ketenmanager.mandate.Grantor;
import nl.ketenmanager.mandate.MandateStanding;
import nl.ketenmanager.mandate.MandateStatus;
import nl.ketenmanager.mandate.Power;
import org.jspecify.annotations.Nullable;

/** The mandates and candidacies of a chain, in words. */
record MandateList(String chain, String code, boolean all, List<Row> rows, List<Candidate> candidates) {
    private static final Set<MandateStatus> OVER =
            EnumSet.of(MandateStatus.WITHDRAWN, MandateStatus.EXPIRED, MandateStatus.PARENT_NOT_ACTIVE);

    /** Who holds what until when, and the number of the document under which. */
    record Row(
            long id,
            String holder,
            List<String> people,
            String principal,
            String powers,
            String from,
            String until,
            String status,
            List<String> missing,
            String document) {}

    record Candidate(
            String id,
            String name,
            String state,
            @Nullable String due,
            List<String> missing,
            @Nullable Long mandate) {}

    static MandateList of(
            Chain chain,
            List<MandateStanding> standings,
            List<Candidacy> candidacies,
            boolean all,
            UnaryOperator<String> names) {
        return new MandateList(
                chain.name(),
                chain.code().value(),
                all,
                standings.stream()
                        .filter(standing -> all || !OVER.contains(standing.status()))
                        .map(standing -> row(chain, standing, names))
                        .toList(),
                candidacies.stream().map(one -> candidate(chain, one, names)).toList());
    }

    private static Row row(Chain chain, MandateStanding standing, UnaryOperator<String> names) {
        var mandate = standing.line().mandate();
        var terms = mandate.terms();
        var partner = terms.holder().partner();
        var office = terms.holder().office();
        String of = partner != null
                ? " van " + Grantor.of(partner).name(chain)
                : office != null
                        ? ", " + chain.office(office).map(one -> one.name()).orElse(office.value())
                        : "";
        return new Row(
                mandate.id(),
                terms.holder().role().label() + of,
                standing.people().stream()
                        .map(one -> one.deputyFor() == null
                                ? names.apply(one.person())
                                : "%s (vervangt %s)".formatted(names.apply(one.person()), names.apply(one.deputyFor())))
                        .toList(),
                standing.line().principal().name(chain),
                terms.scope().powers().stream().sorted().map(Power::label).collect(Collectors.joining(", ")),
                DutchTime.brief(terms.period().from()),
                until(mandate.withdrawnFrom(standing.known())
                        .orElse(terms.period().until())),
                standing.status().label(),
                mandate.missing(standing.at(), standing.known()).stream()
                        .map(missing -> missing.kind().label()
                                + (missing.partner() == null
                                        ? ""
                                        : " van "
                                                + Grantor.of(missing.partner()).name(chain)))
                        .toList(),
                mandate.document().value().toString());
    }

    private static String until(@Nullable Instant end) {
        return end == null ? "geen einde" : DutchTime.brief(end);
    }

    private static Candidate candidate(Chain chain, Candidacy one, UnaryOperator<String> names) {
        return new Candidate(
                one.id().text(),
                names.apply(one.offer().candidate()),
                one.state().label(),
                one.isOpen() ? DutchTime.brief(one.offer().statementsDue()) : null,
                one.isOpen() ? one.missing(chain) : List.of(),
                one.mandate());
    }
}
