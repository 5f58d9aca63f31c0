package nl.ketenmanager.mandate;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.ketenmanager.chain.Appointment;
import nl.ketenmanager.chain.Appointments;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.Deputy;
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
    private final Appointments appointments;
    private final Clock clock;

    MandateSight(
            MandateLedger ledger, MandateRights rights, ChainRegister chains, Appointments appointments, Clock clock) {
        this.ledger = ledger;
        this.rights = rights;
        this.chains = chains;
        this.appointments = appointments;
        this.clock = clock;
    }

    public List<MandateStanding> asked(MandateQuestion question, String caller) {
        Instant now = clock.instant();
        Instant at = question.at() == null ? now : question.at();
        Instant known = question.known() == null ? now : question.known();
        return chains(question.chain(), caller)
                .flatMap(chain -> {
                    List<Appointment> held = appointments.heldAt(chain, at);
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
                .filter(found -> rights.isMember(caller, found.mandate().terms().chain()))
                .orElseThrow(MandateChanges::unknown);
        Instant now = clock.instant();
        Instant moment = at == null ? now : at;
        Instant asOf = known == null ? now : known;
        if (!line.mandate().isKnown(asOf)) {
            throw MandateChanges.unknown();
        }
        return new MandateStanding(
                line,
                moment,
                asOf,
                people(line, appointments.heldAt(line.mandate().terms().chain(), moment)));
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

    private static List<Occupant> people(MandateLine line, List<Appointment> held) {
        MandateHolder holder = line.mandate().terms().holder();
        var people = new ArrayList<Occupant>();
        held.stream()
                .filter(one -> one.role() == holder.role()
                        && Objects.equals(one.partner(), holder.partner())
                        && Objects.equals(one.office(), holder.office()))
                .forEach(one -> {
                    if (holder.person() == null || holder.person().equals(one.person())) {
                        people.add(new Occupant(one.person(), null));
                    }
                    deputies(one.person(), one.deputies(), people, holder.person());
                });
        return people.stream().distinct().toList();
    }

    /** Level by level, as the register of roles lets them stand in; a loop in it ends where it meets itself. */
    private static void deputies(String replaced, List<Deputy> deputies, List<Occupant> people, @Nullable String only) {
        for (Deputy deputy : deputies) {
            var occupant = new Occupant(deputy.person(), replaced);
            if (deputy.replaces().equals(replaced) && !people.contains(occupant)) {
                if (only == null || only.equals(replaced)) {
                    people.add(occupant);
                }
                if (only == null) {
                    deputies(deputy.person(), deputies, people, null);
                }
            }
        }
    }
}
