package nl.ketenmanager.aanwijzing;

import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.escalation.Position;
import nl.ketenmanager.platform.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Asks the line managers of each affected partner before an aanwijzing binds anybody, and keeps what they say (S4). */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class AanwijzingConsulting {
    private final AanwijzingCases cases;
    private final Aanwijzingen aanwijzingen;
    private final AanwijzingPeople people;
    private final AanwijzingParties parties;
    private final AanwijzingPower power;
    private final AanwijzingChronicle chronicle;
    private final AanwijzingNews news;
    private final AanwijzingWords words;

    AanwijzingConsulting(
            AanwijzingCases cases,
            Aanwijzingen aanwijzingen,
            AanwijzingPeople people,
            AanwijzingParties parties,
            AanwijzingPower power,
            AanwijzingChronicle chronicle,
            AanwijzingNews news,
            AanwijzingWords words) {
        this.cases = cases;
        this.aanwijzingen = aanwijzingen;
        this.people = people;
        this.parties = parties;
        this.power = power;
        this.chronicle = chronicle;
        this.news = news;
        this.words = words;
    }

    /** The group that answers for the partner. */
    public String ask(AanwijzingId id, PartnerCode partner, String processInstanceId) {
        var held = cases.lock(id.escalation());
        var a = cases.read(id);
        var question = question(id, partner);
        if (question.isOpen()) {
            aanwijzingen.asked(id, partner, processInstanceId, held.now());
            news.asked(a, partner, question.dueAt());
        }
        return people.lineManagers(a, partner);
    }

    public void answer(
            AanwijzingId id, PartnerCode partner, @Nullable String position, @Nullable String text, String person) {
        var held = cases.lock(id.escalation());
        var a = cases.read(id);
        if (!people.is(person, a, Role.LINE_MANAGER, partner)) {
            throw power.refused(
                    a,
                    "AANWIJZING_CONSULTED",
                    person,
                    "NO_LINE_MANAGER",
                    "U bent op dit moment geen lijnmanager van %s en geen vervanger. Alleen zij antwoorden."
                            .formatted(AanwijzingWords.partner(words.chain(a), partner)));
        }
        if (parties.isGiver(person, a)) {
            throw power.refused(
                    a,
                    "AANWIJZING_CONSULTED",
                    person,
                    "OWN_INSTRUCTION",
                    "Wie de aanwijzing geeft, antwoordt niet zelf op de raadpleging. Laat een andere lijnmanager van %s antwoorden."
                            .formatted(AanwijzingWords.partner(words.chain(a), partner)));
        }
        var input = new AanwijzingInput();
        var code = input.code(Position.class, "position", AanwijzingFields.CONSULTATION_LABEL, position);
        var answer = input.text(AanwijzingFields.ANSWER, text);
        input.refuse();
        var question = question(id, partner);
        if (!question.isRunningAt(held.now())) {
            throw new RefusedException(
                    AanwijzingFields.ANSWER.name(),
                    "De ‘Toelichting’ kan niet meer mee: de raadpleging is gesloten. Bel de ketenmanager.");
        }
        var given = new AanwijzingConsultation.Answer(code.orElseThrow(), answer.orElseThrow(), person);
        close(a, question.answered(given, held.now()));
        power.done(a, "AANWIJZING_CONSULTED", person, null);
    }

    public void noResponse(AanwijzingId id, PartnerCode partner) {
        var held = cases.lock(id.escalation());
        var question = question(id, partner);
        if (question.isOpen()) {
            close(cases.read(id), question.silent(AanwijzingConsultation.Silence.DEADLINE, held.now()));
        }
    }

    private void close(Aanwijzing a, AanwijzingConsultation closed) {
        aanwijzingen.close(a.id(), closed);
        chronicle.consulted(a, closed);
        if (a.status() == AanwijzingStatus.CONSULTATION
                && aanwijzingen.consultations(a.id()).stream().noneMatch(AanwijzingConsultation::isOpen)) {
            news.consulted(a);
        }
    }

    private AanwijzingConsultation question(AanwijzingId id, PartnerCode partner) {
        return aanwijzingen.consultations(id).stream()
                .filter(one -> one.partner().equals(partner))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("%s does not consult %s".formatted(id, partner)));
    }
}
