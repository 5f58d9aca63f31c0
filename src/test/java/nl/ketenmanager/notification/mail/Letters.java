package nl.ketenmanager.notification.mail;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.ketenmanager.chain.Person;
import nl.ketenmanager.notification.MessageKind;

/** Letters as the modules write them, one of each kind. */
final class Letters {
    static final String BASE_URL = "https://keten.example";
    private static final Person SANNE = new Person("sanne", "Sanne de Vries", "s.devries@uwv.example");

    private Letters() {}

    static Letter request() {
        return letter(
                MessageKind.REQUEST,
                "Uw besluit is nodig: loonaangiftes van mei komen dubbel binnen",
                "Besluit met de andere ketenpartners wat er met deze zaak gebeurt: oplossen, besluiten, doorzetten of"
                        + " terugleggen.",
                Instant.parse("2026-05-14T12:00:00Z"),
                "Dan gaat de zaak vanzelf door naar de ketenmanager.",
                List.of(
                        "De zaak ligt nu bij het Tactisch Ketenoverleg (trede 2 van 6).",
                        "Gevolgen: groot. Spoed: ja.",
                        "Het operationeel overleg kwam er op 12 mei niet uit."));
    }

    static Letter information() {
        return letter(
                MessageKind.INFORMATION,
                "De zaak is opgelost: loonaangiftes van mei komen dubbel binnen",
                "U hoeft niets te doen.",
                null,
                null,
                List.of());
    }

    static Letter reminder() {
        return letter(
                MessageKind.REMINDER,
                "Herinnering: uw standpunt is nog niet binnen",
                "Geef het standpunt van UWV.",
                Instant.parse("2026-10-25T01:30:00Z"),
                "Dan staat bij uw organisatie: geen reactie.",
                List.of());
    }

    static Letter alarm() {
        return letter(
                MessageKind.ALARM,
                "De termijn van de ketenmanager is verstreken",
                "Neem contact op met de ketenmanager.",
                null,
                "De zaak blijft liggen.",
                List.of("Zaak LAK-2026-00001 wacht al 3 werkdagen."));
    }

    static Letter hostile() {
        return letter(
                MessageKind.REQUEST,
                "Stop\r\nBcc: boef@evil.example\r\n\r\n<script>alert(1)</script>",
                "<img src=x onerror=alert(1)> & [[${T(java.lang.Runtime)}]]",
                null,
                "Niets",
                List.of("</ul><h1>Nep</h1>"));
    }

    private static Letter letter(
            MessageKind kind, String subject, String asked, Instant dueAt, String otherwise, List<String> facts) {
        return new Letter(
                UUID.fromString("0b5f3c9e-7a52-4d0e-9b7d-0a6f4c1d2e3f"),
                SANNE,
                "Loonaangifteketen",
                "LAK-2026-00001",
                kind,
                subject,
                asked,
                dueAt,
                otherwise,
                facts,
                "/zaken/LAK-2026-00001/taak");
    }
}
