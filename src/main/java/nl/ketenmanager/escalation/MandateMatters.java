package nl.ketenmanager.escalation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.ketenmanager.audit.Audit;
import nl.ketenmanager.audit.AuditedAct;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.Person;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.mandate.Act;
import nl.ketenmanager.mandate.Ground;
import nl.ketenmanager.mandate.MandateCheck;
import nl.ketenmanager.mandate.MandateVerdict.Entitled;
import nl.ketenmanager.mandate.MandateVerdict.Refused;
import nl.ketenmanager.mandate.Power;
import nl.ketenmanager.notification.Message;
import nl.ketenmanager.notification.MessageKind;
import nl.ketenmanager.notification.Notifications;
import nl.ketenmanager.platform.ConflictException;
import nl.ketenmanager.platform.ForbiddenException;
import nl.ketenmanager.platform.RefusedException;
import nl.ketenmanager.platform.Violation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A mandate on the agenda of the board. Only the chair takes it off, with a reason: the ketenmanager does not decide what
 * the board gets to see of his own mandate.
 */
@Component
class MandateMatters {
    private final Agenda agenda;
    private final ChainRegister register;
    private final MandateCheck mandates;
    private final Audit audit;
    private final Notifications notifications;
    private final Clock clock;

    MandateMatters(
            Agenda agenda,
            ChainRegister register,
            MandateCheck mandates,
            Audit audit,
            Notifications notifications,
            Clock clock) {
        this.agenda = agenda;
        this.register = register;
        this.mandates = mandates;
        this.audit = audit;
        this.notifications = notifications;
        this.clock = clock;
    }

    void remove(Agenda.Item item, @Nullable String reason, String person, boolean chairs) {
        var ground = requireRight(item, person, chairs);
        List<Violation> violations = new ArrayList<>();
        var why = CaseFields.REASON.check(reason, violations);
        if (!violations.isEmpty()) {
            throw new RefusedException(violations);
        }
        if (!item.isOpen()) {
            throw new ConflictException("Dit punt staat niet meer op de agenda.");
        }
        agenda.remove(item.number(), person, why.orElseThrow(), clock.instant());
        audit.done(act(item, person, ground));
        tell(item, why.orElseThrow());
    }

    private Ground requireRight(Agenda.Item item, String person, boolean chairs) {
        if (!chairs) {
            throw refused(
                    item, person, "NOT_CHAIR", "Alleen de voorzitter van het bestuur haalt dit punt van de agenda.");
        }
        var verdict = mandates.check(
                new Act(Power.AGENDA, item.chain(), item.tier(), person, List.of(), null, null, item.placedBy(), null));
        if (verdict instanceof Refused no) {
            throw refused(item, person, no.rule(), no.reason());
        }
        return ((Entitled) verdict).ground();
    }

    private ForbiddenException refused(Agenda.Item item, String person, String rule, String reason) {
        audit.refused(act(item, person, null), rule);
        return new ForbiddenException(reason);
    }

    private static AuditedAct act(Agenda.Item item, String person, @Nullable Ground ground) {
        String object = "mandate:" + Objects.requireNonNull(item.mandate());
        return new AuditedAct(
                object,
                item.chain().value(),
                "MANDATE_AGENDA_REMOVED",
                object,
                person,
                ground == null ? null : ground.code());
    }

    /** S28: nothing leaves an agenda silently. */
    private void tell(Agenda.Item item, String reason) {
        Map<String, Person> told = new LinkedHashMap<>();
        Stream.of(Role.DIRECTOR, Role.KETENBUREAU)
                .flatMap(role -> register.holders(item.chain(), role).stream())
                .forEach(person -> told.putIfAbsent(person.id(), person));
        String custody = "mandate:" + item.mandate();
        notifications.tell(new Message(
                custody + ":agenda-removed:" + item.number(),
                custody,
                item.chain(),
                MessageKind.INFORMATION,
                told.values(),
                "Van de agenda gehaald: mandaat " + item.mandate(),
                "Aan het mandaat zelf verandert niets. Reden: " + reason,
                null,
                null,
                List.of("Stond erop omdat: " + item.reason()),
                "/"));
    }
}
