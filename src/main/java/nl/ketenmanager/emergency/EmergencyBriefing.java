package nl.ketenmanager.emergency;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.ketenmanager.calendar.DutchTime;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.Person;
import nl.ketenmanager.escalation.CaseBriefing;
import nl.ketenmanager.platform.Markdown;
import org.springframework.stereotype.Service;

/** Tells whoever opens a task of an emergency what is asked, by when, and what the emergency rests on. */
@Service
public class EmergencyBriefing {
    private final Emergencies emergencies;
    private final CaseBriefing cases;
    private final ChainRegister register;

    EmergencyBriefing(Emergencies emergencies, CaseBriefing cases, ChainRegister register) {
        this.emergencies = emergencies;
        this.cases = cases;
        this.register = register;
    }

    /** What the tasks ask. */
    public enum Question {
        CONFIRM,
        CONFIRM_BY_BOARD,
        ACCOUNT,
        REVIEW
    }

    public Map<String, Object> of(String processInstanceId, Question question) {
        var emergency = emergencies
                .ofProcess(processInstanceId)
                .orElseThrow(() -> new IllegalStateException("No emergency of process " + processInstanceId));
        Map<String, Object> context = new HashMap<>(cases.about(emergency.id().escalation()));
        context.put("emergencyQuestion", question(emergency, question));
        context.put("emergencyFacts", facts(emergency));
        context.put("emergencyAccount", account(emergency));
        return context;
    }

    private static String question(Emergency it, Question question) {
        var passage = it.passage();
        if (question == Question.CONFIRM || passage == null) {
            return asked(
                    "Bevestig dat deze zaak een nood is, of trek de nood in.",
                    DutchTime.inWords(it.declaration().confirmUntil()),
                    "Het mandaat voor doorzettingsmacht. Dat wordt bij bevestigen opnieuw gecontroleerd.",
                    "Dan vervalt de nood en blijft de zaak waar zij is.");
        }
        return switch (question) {
            case CONFIRM_BY_BOARD ->
                asked(
                        "Leg vast dat het bestuur de noodroute bekrachtigt. Doe dit alleen als het bestuur dat heeft"
                                + " afgesproken.",
                        DutchTime.inWords(passage.maximumUntil()),
                        "U handelt namens het bestuur. De ketenmanager mag dit niet.",
                        "Dan vervalt de noodroute op dat moment en ligt de zaak weer bij het bestuur.");
            case ACCOUNT ->
                asked(
                        "Leg aan het bestuur uit wat u deed, waarom het niet kon wachten en wat het opleverde.",
                        DutchTime.inWords(passage.accountUntil()),
                        "U legt als ketenmanager verantwoording af.",
                        "Dan hoort de voorzitter van het bestuur dat de verantwoording uitblijft.");
            default ->
                asked(
                        "Beoordeel of het terecht was om het bestuur over te slaan.",
                        DutchTime.inWords(passage.reviewUntil()),
                        "U spreekt als bestuurder namens uw organisatie. De ketenmanager beoordeelt niet mee.",
                        "Dan wordt vastgelegd: geen reactie.");
        };
    }

    private static String asked(String what, String when, String authority, String otherwise) {
        return """
                **Wat wordt gevraagd?** %s

                **Wanneer?** Uiterlijk %s.

                **Met welke bevoegdheid?** %s

                **Wat gebeurt er als u niets doet?** %s""".formatted(what, when, authority, otherwise);
    }

    private String facts(Emergency it) {
        var first = it.declaration();
        return """
                **Noodgronden:**
                %s

                **Reden:** %s

                **Gevolg van wachten:** %s%s

                **Uitgeroepen door:** %s, %s, %s.%s""".formatted(
                        first.grounds().stream()
                                .map(ground -> "- " + Markdown.plain(ground.inWords()))
                                .collect(Collectors.joining("\n")),
                        Markdown.plain(first.reason()),
                        Markdown.plain(first.consequence()),
                        first.newGround() == null ? "" : "\n\n**Nieuwe grond:** " + Markdown.plain(first.newGround()),
                        name(first.by()),
                        first.ground().inWords(this::name),
                        DutchTime.inWords(first.at()),
                        confirmed(it));
    }

    private String confirmed(Emergency it) {
        var word = it.confirmation();
        return word == null
                ? ""
                : "\n\n**Bevestigd door:** %s, %s, %s."
                        .formatted(name(word.by()), word.ground().inWords(this::name), DutchTime.inWords(word.at()));
    }

    private String account(Emergency it) {
        var account = it.account();
        return account == null
                ? "Nog niet afgelegd."
                : "%s (%s, %s)"
                        .formatted(Markdown.plain(account.text()), name(account.by()), DutchTime.inWords(account.at()));
    }

    private String name(String person) {
        return Markdown.plain(register.person(person).map(Person::name).orElse(person));
    }
}
