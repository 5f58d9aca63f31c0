package nl.ketenmanager.aanwijzing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ketenmanager.calendar.DutchTime;
import nl.ketenmanager.calendar.WorkingCalendar;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.escalation.CaseFiles;
import nl.ketenmanager.escalation.EscalationId;
import nl.ketenmanager.platform.ConflictException;
import nl.ketenmanager.platform.RefusedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in an aanwijzing, from Tasklist and from the API by the same rules: first whether somebody may, then what he
 * filled in. It binds nobody before the lines it touches were heard, unless it says why they are not (S4).
 */
@Service
public class AanwijzingGiving {
    private final CaseFiles files;
    private final AanwijzingCases cases;
    private final Aanwijzingen aanwijzingen;
    private final AanwijzingPower power;
    private final AanwijzingRegistering registering;
    private final AanwijzingIssuing issuing;
    private final AanwijzingChronicle chronicle;
    private final AanwijzingNews news;
    private final AanwijzingProcess process;
    private final WorkingCalendar calendar;
    private final Clock clock;

    AanwijzingGiving(
            CaseFiles files,
            AanwijzingCases cases,
            Aanwijzingen aanwijzingen,
            AanwijzingPower power,
            AanwijzingRegistering registering,
            AanwijzingIssuing issuing,
            AanwijzingChronicle chronicle,
            AanwijzingNews news,
            AanwijzingProcess process,
            WorkingCalendar calendar,
            Clock clock) {
        this.files = files;
        this.cases = cases;
        this.aanwijzingen = aanwijzingen;
        this.power = power;
        this.registering = registering;
        this.issuing = issuing;
        this.chronicle = chronicle;
        this.news = news;
        this.process = process;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** From outside the engine: registers it and starts its process. */
    @Transactional
    public Aanwijzing give(AanwijzingDraft draft, String person) {
        var given = register(draft, person);
        process.given(given);
        return given;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Aanwijzing register(AanwijzingDraft draft, String person) {
        var held = cases.lock(visible(draft.escalation(), person));
        var id = held.escalation().id();
        var ground = power.instruct(held.escalation(), null, named(held.chain(), draft), person);
        new AanwijzingBounds(held.escalation(), held.chain()).requireRoom();
        var checked =
                new AanwijzingCheck(held.escalation(), held.chain(), calendar, today(), overturned(id)).check(draft);
        requireNone(id, held.chain(), checked.partner());
        var given = registering.add(held, checked, ground, person);
        power.done(given, "AANWIJZING_GIVEN", person, ground);
        if (checked.skippedBecause() != null) {
            return issuing.issue(given, given.proposal().instruction(), null, checked.skippedBecause(), person, ground);
        }
        chronicle.proposed(given);
        news.leftOut(given);
        return given;
    }

    /** To whom the board has ended one in this case. */
    private Set<PartnerCode> overturned(EscalationId id) {
        return aanwijzingen.of(id).stream()
                .filter(earlier -> earlier.status() == AanwijzingStatus.OVERTURNED)
                .map(Aanwijzing::partner)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A case that somebody may not know is answered like one that is not there. */
    private EscalationId visible(String given, String person) {
        if (AanwijzingInput.isBlank(given)) {
            throw new RefusedException("escalationId", "Vul bij ‘Zaak’ het nummer van de zaak in.");
        }
        return files.requireVisible(given.strip(), person);
    }

    /** Whoever may not at all hears that before anything else; a partner that does not exist is told later. */
    private static List<PartnerCode> named(Chain chain, AanwijzingDraft draft) {
        return chain.partners().stream()
                .map(partner -> partner.code())
                .filter(code -> code.value().equals(draft.partner()))
                .toList();
    }

    private void requireNone(EscalationId id, Chain chain, PartnerCode partner) {
        var earlier = aanwijzingen.of(id).stream()
                .filter(other -> other.partner().equals(partner))
                .toList();
        earlier.stream().filter(Aanwijzing::isRunning).findFirst().ifPresent(other -> {
            throw new ConflictException("Over deze zaak loopt al een %s aan %s: nummer %d. Rond die eerst af."
                    .formatted(
                            other.kind(),
                            AanwijzingWords.partner(chain, partner),
                            other.id().number()));
        });
        // also after it was reported: what the board still has to say about it is not overtaken
        earlier.stream().filter(this::isBeforeTheBoard).findFirst().ifPresent(other -> {
            throw new ConflictException(
                    "Het ketenbestuur beslist nog op het bezwaar tegen aanwijzing %d aan %s. Wacht dat besluit af."
                            .formatted(other.id().number(), AanwijzingWords.partner(chain, partner)));
        });
    }

    private boolean isBeforeTheBoard(Aanwijzing a) {
        return aanwijzingen.objections(a.id()).stream().anyMatch(AanwijzingObjection::isOpen);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), DutchTime.ZONE);
    }
}
