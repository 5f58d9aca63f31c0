package nl.ketenmanager.mandate.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.mandate.Candidacy;
import nl.ketenmanager.mandate.Power;
import org.jspecify.annotations.Nullable;

/** A candidacy as the API shows it; never the profile or the interests of the candidate. */
@Schema(name = "Candidacy")
record CandidacyView(
        String id,
        String state,
        String stateLabel,
        String candidate,
        String employer,
        List<String> powers,
        @Nullable Instant from,
        @Nullable Instant until,
        String proposedBy,
        Instant proposedAt,
        Instant statementsDue,
        List<Statement> statements,
        List<String> missing,
        boolean signedDecision,
        @Nullable Instant closedAt,
        @Nullable String closedReason,
        @Nullable Long mandate) {

    @Schema(name = "CandidacyStatement")
    record Statement(String party, @Nullable String partner, boolean given, String by, Instant at) {}

    static CandidacyView of(Candidacy it, Chain chain) {
        var offer = it.offer();
        var closing = it.closing();
        return new CandidacyView(
                it.id().text(),
                it.state().name(),
                it.state().label(),
                offer.candidate(),
                offer.employer().value(),
                offer.powers().stream().sorted().map(Power::name).toList(),
                offer.from(),
                offer.until(),
                offer.proposedBy(),
                offer.proposedAt(),
                offer.statementsDue(),
                it.statements().stream()
                        .map(one -> new Statement(
                                one.party().name(),
                                one.partner() == null ? null : one.partner().value(),
                                one.given(),
                                one.by(),
                                one.at()))
                        .toList(),
                it.missing(chain),
                it.document() != null,
                closing == null ? null : closing.at(),
                closing == null ? null : closing.reason(),
                it.mandate());
    }
}
