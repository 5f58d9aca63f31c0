package nl.ketenmanager.mandate;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.ketenmanager.chain.Appointments;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.document.Documents;
import nl.ketenmanager.document.Stored;
import nl.ketenmanager.mandate.MandateRights.Capacity;
import nl.ketenmanager.platform.ConflictException;
import nl.ketenmanager.platform.NotFoundException;
import nl.ketenmanager.platform.Violation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes a mandate or a sub-mandate into the register, whole or not at all; it works once everything it needs is there. */
@Service
@Transactional
public class MandateRegister {
    private static final String ACTION = "MANDATE_REGISTERED";

    private final ChainRegister chains;
    private final Appointments appointments;
    private final MandateLedger ledger;
    private final Documents documents;
    private final DecisionSubjects subjects;
    private final MandateRights rights;
    private final MandateAccount account;
    private final NamedKetenmanager ketenmanager;
    private final Clock clock;

    MandateRegister(
            ChainRegister chains,
            Appointments appointments,
            MandateLedger ledger,
            Documents documents,
            DecisionSubjects subjects,
            MandateRights rights,
            MandateAccount account,
            NamedKetenmanager ketenmanager,
            Clock clock) {
        this.chains = chains;
        this.appointments = appointments;
        this.ledger = ledger;
        this.documents = documents;
        this.subjects = subjects;
        this.rights = rights;
        this.account = account;
        this.ketenmanager = ketenmanager;
        this.clock = clock;
    }

    /** The number of the mandate, and whether this request made it. */
    public record Registered(long id, boolean created) {}

    public Registered register(MandateGrant asked) {
        rights.requireMember(asked.by(), asked.chain());
        appointments.lock(asked.chain());
        MandateGrant grant = ketenmanager.name(asked);
        Chain chain = chains.find(grant.chain())
                .orElseThrow(() -> new NotFoundException("De keten " + grant.chain() + " bestaat niet."));
        var earlier = Optional.ofNullable(grant.request()).flatMap(key -> ledger.madeBy(grant.by(), key.key()));
        if (earlier.isPresent()) {
            return repeated(earlier.get(), grant);
        }
        MandateLine parent = parent(grant);
        Capacity capacity = rights.grantor(grant.by(), grant.chain(), grant.grantor(), parent)
                .orElseThrow(
                        () -> account.forbidden(
                                ACTION,
                                grant.chain(),
                                grant.parent(),
                                grant.by(),
                                "Alleen wie het mandaat geeft legt het vast, of het ketenbureau met het ondertekende besluit."));
        Instant now = now(parent);
        MandateTerms terms = grant.terms(now);
        account.unlessRefused(
                ACTION, grant.chain(), grant.parent(), grant.by(), () -> check(grant, terms, chain, parent, now));
        var stored = documents.store(java.util.Objects.requireNonNull(grant.document()));
        MandateNeeds needs = Employment.needs(terms, parent, chain);
        long id = ledger.add(terms, needs, stored, now, grant.by(), grant.request());
        account.done(ACTION, grant.chain(), id, grant.by(), ground(capacity, parent, now));
        return new Registered(id, true);
    }

    /**
     * Records what the board decided on in its own process, with every word that was given there. Who decides, and that
     * everybody was asked, has been checked there; every rule about mandates is checked here.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    long decided(MandateTerms terms, Stored document, String by, List<CandidacyStatement> statements) {
        appointments.lock(terms.chain());
        Chain chain = chains.find(terms.chain()).orElseThrow();
        Instant now = now(null);
        var proposal = new Proposal(
                terms, chain, null, ledger.of(terms.chain()), subjects.of(terms.chain()), chains, true, by, now);
        account.unlessRefused(ACTION, terms.chain(), null, by, () -> GrantRules.refuse(proposal, List.of()));
        long id = ledger.add(terms, Employment.needs(terms, null, chain), document, now, by, null);
        account.done(ACTION, terms.chain(), id, by, "own:" + Role.DIRECTOR);
        int number = 0;
        for (var word : statements) {
            number++;
            ledger.add(id, word.fact(number, now));
            account.done("MANDATE_" + word.kind(), terms.chain(), id, word.by(), null);
        }
        return id;
    }

    private void check(MandateGrant grant, MandateTerms terms, Chain chain, @Nullable MandateLine parent, Instant now) {
        List<Violation> file = grant.document() == null ? List.of() : documents.violations(grant.document());
        GrantRules.refuse(
                new Proposal(
                        terms,
                        chain,
                        parent,
                        ledger.of(grant.chain()),
                        subjects.of(grant.chain()),
                        chains,
                        grant.document() != null,
                        grant.by(),
                        now),
                file);
    }

    private @Nullable MandateLine parent(MandateGrant grant) {
        return grant.parent() == null
                ? null
                : ledger.hold(grant.parent())
                        .filter(line -> rights.isMember(
                                grant.by(), line.mandate().terms().chain()))
                        .orElseThrow(MandateChanges::unknown);
    }

    private static Registered repeated(MandateLedger.Earlier earlier, MandateGrant grant) {
        if (grant.request() == null || !earlier.digest().equals(grant.request().digest())) {
            throw new ConflictException(
                    "Met deze Idempotency-Key is al een ander mandaat vastgelegd. Gebruik een nieuwe sleutel.");
        }
        return new Registered(earlier.mandate(), false);
    }

    private static String ground(Capacity capacity, @Nullable MandateLine parent, Instant now) {
        return parent == null || capacity.onBehalf()
                ? "own:" + capacity.role()
                : "mandate:%d/%d"
                        .formatted(parent.mandate().id(), parent.mandate().version(now));
    }

    /** In the precision that the database keeps, and never before what the register has already. */
    private Instant now(@Nullable MandateLine parent) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return parent == null || !parent.lastRecorded().isAfter(now) ? now : parent.lastRecorded();
    }
}
