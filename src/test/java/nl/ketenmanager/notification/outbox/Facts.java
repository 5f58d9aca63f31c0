package nl.ketenmanager.notification.outbox;

import java.time.Instant;
import java.util.List;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.Person;
import nl.ketenmanager.notification.Message;
import nl.ketenmanager.notification.MessageKind;

/** The people of the outbox tests and what they are told. */
final class Facts {
    static final ChainCode LAK = new ChainCode("LAK");
    static final ChainCode SILENT = new ChainCode("STIL");
    static final Person SANNE = new Person("sanne", "Sanne de Vries", "s.devries@uwv.example");
    static final Person BRAM = new Person("bram", "Bram Bakker", "b.bakker@cbs.example");
    static final Person ADMIN = new Person("beheerder", "Bo Beheer", "beheer@keten.example");

    private Facts() {}

    static Message message(String factKey, MessageKind kind, Person... recipients) {
        return message(factKey, LAK, kind, recipients);
    }

    static Message message(String factKey, ChainCode chain, MessageKind kind, Person... recipients) {
        return new Message(
                factKey,
                "LAK-2026-00001",
                chain,
                kind,
                List.of(recipients),
                "Uw besluit is nodig",
                "Besluit over deze zaak.",
                Instant.parse("2026-05-14T12:00:00Z"),
                "Dan gaat de zaak door.",
                List.of("Trede 2 van 6", "Met 'aanhalingstekens', komma's en {accolades}"),
                "/zaken/LAK-2026-00001/taak");
    }
}
