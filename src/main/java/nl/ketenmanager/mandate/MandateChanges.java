package nl.ketenmanager.mandate;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.document.Documents;
import nl.ketenmanager.document.Upload;
import nl.ketenmanager.mandate.MandateRights.Capacity;
import nl.ketenmanager.platform.NotFoundException;
import nl.ketenmanager.platform.Violation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds to a mandate what happens to it: consent, support, withdrawal. It waits for whoever acts on it at that moment. */
@Service
@Transactional
public class MandateChanges {
    private final MandateLedger ledger;
    private final Documents documents;
    private final MandateRights rights;
    private final MandateAccount account;
    private final MandateNews news;
    private final SeatWithMandate seat;
    private final BoardItems matters;
    private final Clock clock;

    MandateChanges(
            MandateLedger ledger,
            Documents documents,
            MandateRights rights,
            MandateAccount account,
            MandateNews news,
            SeatWithMandate seat,
            BoardItems matters,
            Clock clock) {
        this.ledger = ledger;
        this.documents = documents;
        this.rights = rights;
        this.account = account;
        this.news = news;
        this.seat = seat;
        this.matters = matters;
        this.clock = clock;
    }

    /** Whether anything was added: what stands already is not recorded again. */
    public boolean record(long id, FactRequest request) {
        var known = ledger.find(id)
                .filter(line -> rights.knowsOf(request.by(), line.mandate().terms()))
                .orElseThrow(MandateChanges::unknown);
        seat.hold(request.kind(), id, known.mandate().terms().chain());
        MandateLine line = ledger.lock(id).orElseThrow(MandateChanges::unknown);
        MandateTerms terms = line.mandate().terms();
        Instant now = now(line);
        String action = "MANDATE_" + request.kind();
        PartnerCode partner = partner(request, terms);
        Capacity capacity = rights.fact(request.kind(), request.by(), line, partner)
                .orElseThrow(() -> account.forbidden(action, terms.chain(), id, request.by(), refusal(request.kind())));
        var rules = new FactRules(line, partner, now);
        if (rules.isRepeat(request)) {
            return false;
        }
        account.unlessRefused(
                action,
                terms.chain(),
                id,
                request.by(),
                () -> rules.refuse(
                        request, !capacity.onBehalf() || request.document() != null, file(request.document())));
        var fact = new MandateFact(
                line.mandate().facts().size() + 1,
                request.kind(),
                partner,
                request.effectiveAt() == null ? now : request.effectiveAt().truncatedTo(ChronoUnit.MICROS),
                now,
                request.by(),
                request.reason(),
                request.document() == null
                        ? null
                        : documents.store(request.document()).id());
        ledger.add(id, fact);
        seat.follow(line.mandate(), fact);
        matters.follow(line.mandate(), fact);
        account.done(action, terms.chain(), id, request.by(), "own:" + capacity.role());
        news.of(line, fact);
        if (fact.kind() == FactKind.WITHDRAWN) {
            restingOn(line).forEach(below -> news.endsWith(below, line, fact));
        }
        return true;
    }

    /** The sub-mandates that lose their ground with it, however far below. */
    private List<MandateLine> restingOn(MandateLine line) {
        Mandate ended = line.mandate();
        return ledger.of(ended.terms().chain()).stream()
                .filter(below -> below.upwards().stream().skip(1).anyMatch(above -> above.id() == ended.id()))
                .toList();
    }

    private List<Violation> file(@Nullable Upload document) {
        return document == null ? List.of() : documents.violations(document);
    }

    private @Nullable PartnerCode partner(FactRequest request, MandateTerms terms) {
        boolean isSupport = request.kind() == FactKind.SUPPORT_GIVEN || request.kind() == FactKind.SUPPORT_WITHDRAWN;
        return !isSupport || request.partner() != null
                ? request.partner()
                : rights.directs(request.by(), terms.chain()).orElse(null);
    }

    private static String refusal(FactKind kind) {
        return switch (kind) {
            case CONSENT_HOLDER ->
                "Alleen de mandaathouder zelf stemt in, of het ketenbureau met zijn ondertekende stuk.";
            case CONSENT_EMPLOYER ->
                "Alleen de bestuurder van de werkgever stemt in, of het ketenbureau met zijn ondertekende stuk.";
            case SUPPORT_GIVEN, SUPPORT_WITHDRAWN ->
                "Alleen de bestuurder van de ketenpartner verklaart dit, of het ketenbureau met zijn ondertekende stuk.";
            case WITHDRAWN ->
                "Alleen wie het mandaat gaf trekt het in, of het ketenbureau met het ondertekende besluit.";
        };
    }

    /** In the precision that the database keeps, and never before what the register has already. */
    private Instant now(MandateLine line) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return line.lastRecorded().isAfter(now) ? line.lastRecorded() : now;
    }

    static NotFoundException unknown() {
        return new NotFoundException("Dit mandaat bestaat niet, of niet voor u.");
    }
}
