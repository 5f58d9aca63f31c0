package nl.ketenmanager.mandate;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import nl.ketenmanager.calendar.WorkingCalendar;
import nl.ketenmanager.chain.Appointments;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.platform.ConflictException;
import nl.ketenmanager.platform.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes in a candidate for ketenmanager, one at a time per chain; only the ketenbureau proposes, and never itself. */
@Service
public class CandidacyProposals {
    private static final String ACTION = "CANDIDACY_PROPOSED";

    private final ChainRegister register;
    private final Appointments appointments;
    private final Candidacies candidacies;
    private final CandidacyRights rights;
    private final CandidacyAccount account;
    private final CandidacyNews news;
    private final CandidacyPolicy policy;
    private final CandidacyProcess process;
    private final WorkingCalendar calendar;
    private final Clock clock;

    CandidacyProposals(
            ChainRegister register,
            Appointments appointments,
            Candidacies candidacies,
            CandidacyRights rights,
            CandidacyAccount account,
            CandidacyNews news,
            CandidacyPolicy policy,
            CandidacyProcess process,
            WorkingCalendar calendar,
            Clock clock) {
        this.register = register;
        this.appointments = appointments;
        this.candidacies = candidacies;
        this.rights = rights;
        this.account = account;
        this.news = news;
        this.policy = policy;
        this.process = process;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Registers a candidacy that a program or page hands in, and starts its process. */
    @Transactional
    public Candidacy submit(ChainCode chain, CandidacyRequest request, String by) {
        var candidacy = register(chain, request, by);
        process.proposed(candidacy);
        return candidacy;
    }

    /** The candidacy of a process that starts: one that came through the API, or else what the form says. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Candidacy candidacyOf(
            @Nullable String businessKey,
            String processInstanceId,
            ChainCode chain,
            CandidacyRequest form,
            Supplier<String> person) {
        var candidacy = candidacies.of(chain).stream()
                .filter(one -> one.isOpen() && one.id().text().equals(businessKey))
                .findFirst()
                .orElseGet(() -> register(chain, form, person.get()));
        if (!candidacies.startedAs(candidacy.id(), processInstanceId)) {
            throw new ConflictException("Deze voordracht loopt al.");
        }
        return candidacy;
    }

    private Candidacy register(ChainCode code, CandidacyRequest request, String by) {
        if (!rights.isMember(by, code)) {
            throw new NotFoundException("Deze keten bestaat niet, of u neemt er niet aan deel.");
        }
        if (!rights.isKetenbureau(by, code)) {
            throw account.forbidden(
                    ACTION, code, by, "Alleen het ketenbureau van deze keten draagt een kandidaat voor.");
        }
        appointments.lock(code);
        var chain = register.find(code).orElseThrow();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var due = calendar.due(now, policy.term(CandidacyClock.STATEMENTS, chain.phase()));
        var offer = new CandidacyCheck(chain, register).offer(request, by, now, due);
        candidacies.of(code).stream().filter(Candidacy::isOpen).findFirst().ifPresent(open -> {
            throw new ConflictException(
                    "Voordracht %s loopt nog. Wacht die af of trek die in; er is één kandidaat tegelijk."
                            .formatted(open.id()));
        });
        var candidacy = candidacies.add(
                code,
                offer,
                new CandidacyDossier(
                        String.valueOf(request.profile()).strip(),
                        String.valueOf(request.interests()).strip()));
        account.done(ACTION, candidacy.id(), by, "own:KETENBUREAU");
        news.proposed(candidacy);
        return candidacy;
    }
}
