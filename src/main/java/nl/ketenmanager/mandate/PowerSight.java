package nl.ketenmanager.mandate;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.RoleHistory;
import nl.ketenmanager.chain.RoleHistory.Occupant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers who might do what on one moment, as known on another, from what was recorded: roles and deputies, rows of the
 * matrix, and mandates with what they needed. It holds for acts as such; who brought a case up, or decided on it before, is
 * known only in the case itself. The building blocks of a chain have no history: they are those of now.
 */
@Service
@Transactional(readOnly = true)
public class PowerSight {
    private final PowerMatrix matrix;
    private final RoleHistory roles;
    private final MandateLedger ledger;
    private final DecisionSubjects subjects;
    private final ChainRegister chains;
    private final MandateRights rights;
    private final Clock clock;

    PowerSight(
            PowerMatrix matrix,
            RoleHistory roles,
            MandateLedger ledger,
            DecisionSubjects subjects,
            ChainRegister chains,
            MandateRights rights,
            Clock clock) {
        this.matrix = matrix;
        this.roles = roles;
        this.ledger = ledger;
        this.subjects = subjects;
        this.chains = chains;
        this.rights = rights;
        this.clock = clock;
    }

    public List<Entitlement> asked(PowerQuestion question, String caller) {
        rights.requireMember(caller, question.chain());
        Chain chain = chains.find(question.chain()).orElseThrow();
        Instant now = clock.instant();
        Instant at = question.at() == null ? now : question.at();
        Instant known = question.known() == null ? now : question.known();
        List<MandateLine> active = ledger.of(chain.code()).stream()
                .filter(line -> line.isActive(at, known))
                .toList();
        List<Occupant> people = roles.at(chain.code(), at, known).stream()
                .filter(one -> question.person() == null || question.person().equals(one.person()))
                .toList();
        return matrix.at(chain.code(), at, known).stream()
                .filter(question::asks)
                .flatMap(row -> people.stream()
                        .filter(one -> one.holding().role() == row.role())
                        .flatMap(one -> on(question, chain, row, one, active)))
                .toList();
    }

    private Stream<Entitlement> on(
            PowerQuestion question, Chain chain, PowerRow row, Occupant one, List<MandateLine> active) {
        Act act = question.act(row, one.person());
        if (act.power().decides() && !row.allows(act.amount())) {
            return Stream.empty();
        }
        if (!row.restsOnMandate(chain)) {
            return Stream.of(new Entitlement(one.person(), one.holding(), row, null));
        }
        if (act.subject() != null && !subjects.allowMandate(act)) {
            return Stream.empty();
        }
        return active.stream()
                .filter(line -> covers(line, act, one))
                .map(line -> new Entitlement(one.person(), one.holding(), row, line));
    }

    private static boolean covers(MandateLine line, Act act, Occupant one) {
        MandateTerms terms = line.mandate().terms();
        return terms.scope().powers().contains(act.power())
                && terms.holder().isHeldBy(one.person(), one.holding())
                && (act.partners().isEmpty() || line.reachesPartners(act))
                && (act.subject() == null || terms.scope().reaches(act))
                && terms.scope().allows(act);
    }
}
