package nl.ketenmanager.mandate;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.RoleHistory;
import nl.ketenmanager.mandate.MandateStanding.Occupant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the register to whoever takes part in the chain: who might do what, when, as known when. */
@Service
@Transactional(readOnly = true)
public class MandateSight {
    private final MandateLedger ledger;
    private final MandateRights rights;
    private final ChainRegister chains;
    private final RoleHistory roles;
    private final Clock clock;

    MandateSight(MandateLedger ledger, MandateRights rights, ChainRegister chains, RoleHistory roles, Clock clock) {
        this.ledger = ledger;
        this.rights = rights;
        this.chains = chains;
        this.roles = roles;
        this.clock = clock;
    }

    public List<MandateStanding> asked(MandateQuestion question, String caller) {
        Instant now = clock.instant();
        Instant at = question.at() == null ? now : question.at();
        Instant known = question.known() == null ? now : question.known();
        return chains(question.chain(), caller)
                .flatMap(chain -> {
                    var held = roles.at(chain, at, known);
                    return ledger.of(chain).stream()
                            .filter(line -> line.mandate().isKnown(known))
                            .map(line -> new MandateStanding(line, at, known, people(line, held)));
                })
                .filter(standing -> answers(standing, question))
                .toList();
    }

    /** Refuses whoever takes no part in the chain, before anything else is said about what he asks. */
    public void requireMember(ChainCode chain, String caller) {
        rights.requireMember(caller, chain);
    }

    public MandateStanding open(long id, @Nullable Instant at, @Nullable Instant known, String caller) {
        MandateLine line = ledger.find(id)
                .filter(found -> rights.knowsOf(caller, found.mandate().terms()))
                .orElseThrow(MandateChanges::unknown);
        Instant now = clock.instant();
        Instant moment = at == null ? now : at;
        Instant asOf = known == null ? now : known;
        if (!line.mandate().isKnown(asOf)) {
            throw MandateChanges.unknown();
        }
        return new MandateStanding(
                line, moment, asOf, people(line, roles.at(line.mandate().terms().chain(), moment, asOf)));
    }

    /** Whether somebody may read the papers of consents and support as well. */
    public boolean readsStatements(MandateTerms terms, String caller) {
        return rights.readsStatements(caller, terms);
    }

    private Stream<ChainCode> chains(@Nullable ChainCode asked, String caller) {
        if (asked == null) {
            return chains.all().stream().map(Chain::code).filter(chain -> rights.isMember(caller, chain));
        }
        rights.requireMember(caller, asked);
        return chains.find(asked).stream().map(Chain::code);
    }

    private static boolean answers(MandateStanding standing, MandateQuestion question) {
        MandateTerms terms = standing.line().mandate().terms();
        return (question.all() || standing.line().isActive(standing.at(), standing.known()))
                && (question.role() == null || question.role() == terms.holder().role())
                && (question.power() == null || terms.scope().powers().contains(question.power()))
                && (question.person() == null
                        || standing.people().stream()
                                .anyMatch(occupant -> question.person().equals(occupant.person())));
    }

    private static List<Occupant> people(MandateLine line, List<RoleHistory.Occupant> held) {
        MandateHolder holder = line.mandate().terms().holder();
        return held.stream()
                .filter(one -> holder.isHeldBy(one.person(), one.holding()))
                .map(one -> new Occupant(one.person(), one.holding().deputyFor()))
                .distinct()
                .toList();
    }
}
