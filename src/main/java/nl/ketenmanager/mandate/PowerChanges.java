package nl.ketenmanager.mandate;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.ketenmanager.audit.Audit;
import nl.ketenmanager.audit.AuditedAct;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.Period;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.document.DocumentId;
import nl.ketenmanager.document.Documents;
import nl.ketenmanager.document.Upload;
import nl.ketenmanager.platform.ConflictException;
import nl.ketenmanager.platform.ForbiddenException;
import nl.ketenmanager.platform.NotFoundException;
import nl.ketenmanager.platform.RefusedException;
import nl.ketenmanager.platform.Violation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes the power matrix of a chain, as its board decided and its ketenbureau registers, with the signed decision. What is given or taken holds at
 * once, in Tasklist and API alike; what was stays readable.
 */
@Service
@Transactional
public class PowerChanges {
    private final PowerMatrix matrix;
    private final ChainRegister chains;
    private final Documents documents;
    private final Audit audit;
    private final Clock clock;

    public PowerChanges(PowerMatrix matrix, ChainRegister chains, Documents documents, Audit audit, Clock clock) {
        this.matrix = matrix;
        this.chains = chains;
        this.documents = documents;
        this.audit = audit;
        this.clock = clock;
    }

    /** The row that came of it. */
    public PowerRow grant(PowerGrant grant, @Nullable Upload decision) {
        var act = act(grant.chain(), "POWER_GRANTED", "chain:" + grant.chain(), grant.recordedBy());
        Chain chain = locked(grant.chain(), act);
        Instant now = now();
        Period period =
                new Period(grant.from() == null ? now : grant.from().truncatedTo(ChronoUnit.MICROS), grant.until());
        var violations = new PowerRules(chain).violations(grant, period, now);
        violations.addAll(file(decision));
        if (!violations.isEmpty()) {
            if (grant.role() == Role.KETENBUREAU) {
                audit.refused(act, "KETENBUREAU_NEVER_DECIDES");
            }
            throw new RefusedException(violations);
        }
        var whole = whole(grant);
        refuseTwice(whole, period);
        long id = matrix.add(whole, period, stored(decision), now);
        audit.done(act(grant.chain(), "POWER_GRANTED", "power:" + id, grant.recordedBy()));
        return row(grant.chain(), id);
    }

    /** Ends a row at once; one that has not begun yet never was. */
    public PowerRow end(ChainCode code, long id, String reason, @Nullable Upload decision, String recordedBy) {
        var act = act(code, "POWER_ENDED", "power:" + id, recordedBy);
        locked(code, act);
        Instant now = now();
        var row = row(code, id);
        List<Violation> violations = new ArrayList<>(file(decision));
        PowerRules.reason(reason).ifPresent(violation -> violations.add(0, violation));
        if (!violations.isEmpty()) {
            throw new RefusedException(violations);
        }
        if (row.endedReason() != null || row.period().isOverAt(now)) {
            throw new ConflictException("Deze bevoegdheid is al beëindigd. Er is niets gewijzigd.");
        }
        Instant from = row.period().from();
        matrix.end(id, now.isBefore(from) ? from : now, reason, stored(decision), recordedBy, now);
        audit.done(act);
        return row(code, id);
    }

    /** The ketenbureau registers in the name of the board, so what the board signed goes with it. */
    private List<Violation> file(@Nullable Upload decision) {
        return decision == null
                ? List.of(
                        new Violation(
                                "document",
                                "Voeg bij ‘Document’ het ondertekende bestuursbesluit toe: het ketenbureau legt vast namens het bestuur."))
                : documents.violations(decision);
    }

    private DocumentId stored(@Nullable Upload decision) {
        return documents.store(Objects.requireNonNull(decision)).id();
    }

    /** The lock comes first, so that nobody acts on a row that is being ended. */
    private Chain locked(ChainCode code, AuditedAct act) {
        matrix.lock(code);
        boolean registers = chains.rolesOf(act.actor()).stream()
                .anyMatch(held -> held.role() == Role.KETENBUREAU && code.equals(held.chain()));
        if (!registers) {
            audit.refused(act, "NOT_KETENBUREAU");
            throw new ForbiddenException(
                    "Alleen het ketenbureau van deze keten legt vast welke bevoegdheden het bestuur geeft.");
        }
        return chains.find(code).orElseThrow(() -> new NotFoundException("De keten " + code + " bestaat niet."));
    }

    private void refuseTwice(PowerGrant grant, Period period) {
        boolean taken = matrix.history(grant.chain()).stream()
                .anyMatch(row -> row.power() == grant.power()
                        && row.role() == grant.role()
                        && Objects.equals(row.tier(), grant.tier())
                        && !row.period().isEmpty()
                        && row.period().overlaps(period));
        if (taken) {
            throw new ConflictException(
                    "De rol ‘%s’ heeft de bevoegdheid ‘%s’ in die periode al. Beëindig eerst de regel die er staat."
                            .formatted(grant.role().label(), grant.power().label()));
        }
    }

    private PowerRow row(ChainCode chain, long id) {
        return matrix.find(chain, id)
                .orElseThrow(() -> new NotFoundException("Deze bevoegdheid staat niet in de matrix van de keten."));
    }

    private static PowerGrant whole(PowerGrant grant) {
        return new PowerGrant(
                grant.chain(),
                grant.power(),
                grant.role(),
                grant.effectiveTier(),
                grant.amountLimit(),
                grant.effectiveBasis(),
                grant.notByInitiator(),
                grant.from(),
                grant.until(),
                grant.reason(),
                grant.recordedBy());
    }

    private static AuditedAct act(ChainCode chain, String action, String object, @Nullable String actor) {
        return new AuditedAct("chain:" + chain, chain.value(), action, object, String.valueOf(actor), null);
    }

    /** In the precision that the database keeps, so that what was asked is what is read back. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
