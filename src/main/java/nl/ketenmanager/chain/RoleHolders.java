package nl.ketenmanager.chain;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.ketenmanager.audit.Audit;
import nl.ketenmanager.audit.AuditedAct;
import nl.ketenmanager.chain.RoleVerdict.Appointed;
import nl.ketenmanager.chain.RoleVerdict.Conflicting;
import nl.ketenmanager.chain.RoleVerdict.Ended;
import nl.ketenmanager.chain.RoleVerdict.Refused;
import nl.ketenmanager.platform.NotFoundException;
import nl.ketenmanager.platform.Violation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes who holds which role in a chain, one change per chain at a time, and keeps what was. */
@Service
@Transactional
public class RoleHolders {
    private final ChainRegister chains;
    private final Appointments appointments;
    private final Audit audit;
    private final Clock clock;

    public RoleHolders(ChainRegister chains, Appointments appointments, Audit audit, Clock clock) {
        this.chains = chains;
        this.appointments = appointments;
        this.audit = audit;
        this.clock = clock;
    }

    public RoleVerdict appoint(Nomination nomination) {
        Chain chain = locked(nomination.chain());
        Instant now = now();
        Period period = new Period(orNow(nomination.from(), now), nomination.until());
        List<Violation> violations = new NominationRules(chain, chains).violations(nomination, period, now);
        if (!violations.isEmpty()) {
            return new Refused(violations);
        }
        List<Violation> conflicts =
                new SeatRules(chain, chains).conflicts(nomination, period, recorded(chain, period, now));
        if (!conflicts.isEmpty()) {
            return new Conflicting(conflicts);
        }
        long id = appointments.add(nomination, period, now);
        audit.done(act(nomination.chain(), "ROLE_APPOINTED", "role-holder:" + id, nomination.recordedBy()));
        return new Appointed(id, period);
    }

    public RoleVerdict end(ChainCode code, long id, Ending ending) {
        Chain chain = locked(code);
        Instant now = now();
        Appointment appointment = appointment(code, id);
        EndMoment moment = EndMoment.of(appointment.period(), ending, now);
        Optional<RoleVerdict> refusal =
                moment.refusal(() -> loss(chain, appointment, held -> held.endingAt(moment.until()), now));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        appointments.end(id, moment.until(), ending, now);
        audit.done(act(code, "ROLE_ENDED", "role-holder:" + id, ending.recordedBy()));
        return new Ended(id, moment.until(), attention(chain, appointment, moment.until(), now));
    }

    public RoleVerdict appointDeputy(DeputyNomination nomination) {
        int depth = appointments.lock(nomination.chain());
        Instant now = now();
        Appointment appointment = appointment(nomination.chain(), nomination.appointment());
        Period period = new Period(orNow(nomination.from(), now), nomination.until());
        String replaces = nomination.replaces() == null ? appointment.person() : nomination.replaces();
        List<Violation> violations = DeputyRules.violations(nomination, replaces, period, now, chains);
        if (!violations.isEmpty()) {
            return new Refused(violations);
        }
        Deputy candidate = new Deputy(0, replaces, nomination.person(), period, nomination.reason());
        List<Violation> conflicts = DeputyRules.conflicts(appointment, candidate, depth, chains);
        if (!conflicts.isEmpty()) {
            return new Conflicting(conflicts);
        }
        long id = appointments.addDeputy(nomination, replaces, period, now);
        audit.done(act(nomination.chain(), "DEPUTY_APPOINTED", "deputy:" + id, nomination.recordedBy()));
        return new Appointed(id, period);
    }

    public RoleVerdict endDeputy(ChainCode code, long appointmentId, long deputyId, Ending ending) {
        Chain chain = locked(code);
        Instant now = now();
        Appointment appointment = appointment(code, appointmentId);
        Deputy deputy = appointment
                .deputy(deputyId)
                .orElseThrow(() -> new NotFoundException("Deze plaatsvervanger staat niet bij deze rol."));
        EndMoment moment = EndMoment.of(deputy.period(), ending, now);
        Optional<RoleVerdict> refusal = moment.refusal(() ->
                loss(chain, appointment, held -> held.with(without(held.deputies(), deputy, moment.until())), now));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        appointments.endDeputy(deputyId, moment.until(), ending, now);
        audit.done(act(code, "DEPUTY_ENDED", "deputy:" + deputyId, ending.recordedBy()));
        return new Ended(deputyId, moment.until(), List.of());
    }

    private static AuditedAct act(ChainCode chain, String action, String object, String actor) {
        return new AuditedAct("chain:" + chain, chain.value(), action, object, actor, null);
    }

    private Optional<Violation> loss(
            Chain chain, Appointment appointment, UnaryOperator<Appointment> change, Instant now) {
        if (appointment.role() != Role.KETENREGISSEUR || appointment.partner() == null) {
            return Optional.empty();
        }
        List<Appointment> before = appointments.notOverAt(chain.code(), now);
        List<Appointment> after = before.stream()
                .map(held -> held.id() == appointment.id() ? change.apply(held) : held)
                .toList();
        return new KetenregisseurCover(before)
                .firstLoss(appointment.partner(), after, chain.has(Capability.KETENMANAGER), now)
                .map(loss -> SeatRules.loss(chain, appointment.partner(), loss));
    }

    /** When the ketenmanager leaves, what the chain then needs from its ketenregisseurs is said, not demanded. */
    private List<String> attention(Chain chain, Appointment ended, Instant until, Instant now) {
        List<Appointment> remaining = appointments.notOverAt(chain.code(), now);
        if (ended.role() != Role.KETENMANAGER
                || remaining.stream().anyMatch(held -> held.role() == Role.KETENMANAGER && held.isHeldAt(until))) {
            return List.of();
        }
        var cover = new KetenregisseurCover(remaining);
        return chain.partners().stream()
                .filter(partner -> !cover.isComplete(partner.code(), until))
                .map(partner -> "Zonder ketenmanager heeft elke ketenpartner een ketenregisseur met een plaatsvervanger"
                        + " nodig. " + partner.name() + " heeft die nog niet.")
                .toList();
    }

    private List<Appointment> recorded(Chain chain, Period period, Instant now) {
        return appointments.notOverAt(chain.code(), period.from().isBefore(now) ? period.from() : now);
    }

    private Chain locked(ChainCode code) {
        appointments.lock(code);
        return chains.find(code).orElseThrow(() -> new NotFoundException("De keten " + code + " bestaat niet."));
    }

    private Appointment appointment(ChainCode chain, long id) {
        return appointments
                .find(chain, id)
                .orElseThrow(() -> new NotFoundException("Deze rol staat niet in het register van de keten."));
    }

    /** In the precision that the database keeps, so that what was asked is what is read back. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static Instant orNow(@Nullable Instant moment, Instant now) {
        return moment == null ? now : moment.truncatedTo(ChronoUnit.MICROS);
    }

    private static List<Deputy> without(List<Deputy> deputies, Deputy ended, Instant until) {
        var remaining = new ArrayList<>(deputies);
        remaining.replaceAll(deputy -> deputy.id() == ended.id() ? deputy.endingAt(until) : deputy);
        return remaining;
    }
}
