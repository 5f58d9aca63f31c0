package nl.ketenmanager.notification;

import java.util.List;
import java.util.UUID;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.Person;

/** Facts that other modules might tell; each under a key of its own, because tests share a database. */
public final class Told {
    private Told() {}

    /** A person nobody else writes to. */
    public static Person somebody() {
        String id = "p" + UUID.randomUUID().toString().substring(0, 8);
        return new Person(id, "Sanne de Vries", id + "@uwv.example");
    }

    public static Message request(String caseId, Person... recipients) {
        return new Message(
                "fact:" + UUID.randomUUID(),
                caseId,
                new ChainCode("LAK"),
                MessageKind.REQUEST,
                List.of(recipients),
                "Uw besluit is nodig",
                "Besluit over deze zaak.",
                null,
                "Dan gaat de zaak door.",
                List.of("Trede 2 van 6"),
                "/zaken/" + caseId + "/taak");
    }
}
