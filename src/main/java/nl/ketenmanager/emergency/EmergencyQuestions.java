package nl.ketenmanager.emergency;

import java.util.Objects;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.escalation.Escalation;
import nl.ketenmanager.notification.MessageKind;
import org.springframework.stereotype.Component;

/** Asks of each what an emergency asks of him; these questions outlive the stay of the case at the office holders. */
@Component
class EmergencyQuestions {
    private final EmergencyMail mail;

    EmergencyQuestions(EmergencyMail mail) {
        this.mail = mail;
    }

    void confirmationAsked(Emergency it, Escalation e) {
        mail.tell(
                it,
                e,
                "confirm",
                MessageKind.REQUEST,
                mail.holders(it, Role.KETENMANAGER),
                "Bevestig de nood",
                "Bevestig dat deze zaak een nood is, of trek de nood in.",
                it.declaration().confirmUntil(),
                "Dan vervalt de nood en blijft de zaak waar zij is.");
    }

    void accountAsked(Emergency it, Escalation e) {
        mail.tell(
                it,
                e,
                "account",
                MessageKind.REQUEST,
                mail.holders(it, Role.KETENMANAGER),
                "Leg verantwoording af over de nood",
                "Leg aan het bestuur uit wat u deed, waarom het niet kon wachten en wat het opleverde.",
                Objects.requireNonNull(it.passage()).accountUntil(),
                "Dan hoort de voorzitter van het bestuur dat de verantwoording uitblijft.");
    }

    void reviewAsked(Emergency it, Escalation e) {
        var passage = Objects.requireNonNull(it.passage());
        String led = passage.chair() == null ? "" : " %s leidt de evaluatie.".formatted(mail.name(passage.chair()));
        mail.tell(
                it,
                e,
                "review",
                MessageKind.REQUEST,
                mail.directors(it),
                "Beoordeel of de nood terecht was",
                "Geef namens uw organisatie een oordeel over het gebruik van doorzettingsmacht." + led,
                passage.reviewUntil(),
                "Dan wordt vastgelegd: geen reactie.");
    }
}
