package nl.ketenmanager.aanwijzing;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.ketenmanager.calendar.DutchTime;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Person;
import nl.ketenmanager.chain.Role;
import org.springframework.stereotype.Component;

/** Tells who is consulted, who is passed over and who is bound what becomes of an aanwijzing, from draft to issue. */
@Component
class AanwijzingNews {
    private static final String NOTHING = "U hoeft niets te doen.";

    private final AanwijzingMail mail;
    private final AanwijzingPeople people;
    private final AanwijzingParties parties;
    private final AanwijzingWords words;

    AanwijzingNews(AanwijzingMail mail, AanwijzingPeople people, AanwijzingParties parties, AanwijzingWords words) {
        this.mail = mail;
        this.people = people;
        this.parties = parties;
        this.words = words;
    }

    void asked(Aanwijzing a, PartnerCode partner, Instant until) {
        mail.request(
                a,
                "asked/" + partner,
                people.holders(a, Role.LINE_MANAGER, partner).stream()
                        .filter(one -> !parties.isGiver(one.id(), a))
                        .toList(),
                "Raadpleging over %s".formatted(words.called(a)),
                "De ketenmanager wil %s geven. Zeg wat dat voor uw organisatie betekent.".formatted(words.called(a)),
                until,
                "Dan wordt vastgelegd: geen reactie. De ketenmanager mag daarna beslissen.");
    }

    /** S4: whoever is passed over while others are asked hears it at once, with the reason. */
    void leftOut(Aanwijzing a) {
        var leftOut = a.proposal().account().leftOut();
        if (leftOut != null) {
            mail.inform(
                    a,
                    "left-out",
                    people.lineManagersOf(a, leftOut.partners()),
                    "Niet geraadpleegd over %s".formatted(words.called(a)),
                    "De ketenmanager wil %s geven en raadpleegt uw organisatie niet. Reden: ‘%s’. Bel de ketenmanager als u dit anders ziet."
                            .formatted(words.called(a), leftOut.because()));
        }
    }

    /** Everybody who was asked has answered, or let the term pass. */
    void consulted(Aanwijzing a) {
        mail.request(
                a,
                "consulted",
                people.holders(a, Role.KETENMANAGER),
                "Raadpleging klaar: %s".formatted(words.called(a)),
                "Lees de antwoorden. Stel %s daarna vast of trek %s in."
                        .formatted(AanwijzingWords.theKind(a), a.binding() ? "haar" : "het"),
                a.proposal().finaliseDueAt(),
                "Dan vervalt %s.".formatted(AanwijzingWords.theKind(a)));
    }

    /** From now on it binds; whoever was passed over hears it at once, with the reason. */
    void issued(Aanwijzing a, List<AanwijzingConsultation> consultations) {
        var issue = a.issued();
        String account = AanwijzingAccountWords.sentences(words.chain(a), a);
        mail.request(
                a,
                "issued",
                people.instructed(a),
                "%s voor %s".formatted(AanwijzingWords.capital(a.kind()), words.partner(a)),
                "Bevestig de ontvangst. Daarna voert u uit, uiterlijk %s: %s.%s"
                        .formatted(
                                DutchTime.inWords(issue.instruction().dueOn()),
                                AanwijzingWords.withoutStop(issue.instruction().text()),
                                account),
                issue.acknowledgeDueAt(),
                a.binding() ? "Dan komt het op de agenda van het ketenbestuur." : "Dan hoort de ketenmanager dat.");
        toOthers(
                a,
                lines(a, consultations, one -> one.answer() != null),
                NOTHING + " Uw antwoord is meegewogen." + account);
        toOthers(
                a,
                lines(a, consultations, one -> one.silence() == AanwijzingConsultation.Silence.DEADLINE),
                NOTHING + " Uw organisatie heeft niet op tijd geantwoord." + account);
        // who was not asked, or not awaited, and the directors, who never are
        toOthers(
                a,
                Stream.concat(lines(a, consultations, one -> true).stream(), people.holders(a, Role.DIRECTOR).stream())
                        .toList(),
                NOTHING + account);
    }

    /** Only who had heard of it hears that it is off the table. */
    void dropped(Aanwijzing a, List<AanwijzingConsultation> consultations) {
        mail.stopPending(a);
        mail.inform(
                a,
                "dropped",
                Stream.concat(
                                lines(
                                        a,
                                        consultations,
                                        one -> one.askedAt() != null
                                                || a.proposal().account().leavesOut(one.partner()))
                                        .stream(),
                                people.holders(a, Role.KETENMANAGER).stream())
                        .toList(),
                "Van tafel: %s".formatted(words.called(a)),
                NOTHING + " Reden: %s".formatted(a.ending().reason()));
    }

    private void toOthers(Aanwijzing a, List<Person> recipients, String told) {
        var instructed = people.instructed(a);
        mail.inform(
                a,
                "issued-to-others",
                recipients.stream().filter(one -> !instructed.contains(one)).toList(),
                "%s gegeven".formatted(AanwijzingWords.capital(words.called(a))),
                told);
    }

    private List<Person> lines(
            Aanwijzing a, List<AanwijzingConsultation> consultations, Predicate<AanwijzingConsultation> which) {
        return people.lineManagersOf(
                a,
                consultations.stream()
                        .filter(which)
                        .map(AanwijzingConsultation::partner)
                        .toList());
    }
}
