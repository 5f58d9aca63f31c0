package nl.ketenmanager.mandate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.Person;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.notification.Message;
import nl.ketenmanager.notification.MessageKind;
import nl.ketenmanager.notification.Notifications;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells directors, candidate and ketenbureau how a candidacy goes; what is missing is named (S16). */
@Component
class CandidacyNews {
    private final ChainRegister register;
    private final Notifications notifications;
    private final CandidacyWords words;

    CandidacyNews(ChainRegister register, Notifications notifications, CandidacyWords words) {
        this.register = register;
        this.notifications = notifications;
        this.words = words;
    }

    void proposed(Candidacy candidacy) {
        tell(
                candidacy,
                "proposed",
                MessageKind.REQUEST,
                "Kandidaat voor ketenmanager voorgedragen",
                "Geef uw verklaring in de takenlijst.",
                candidacy.offer().statementsDue(),
                "Dan vervalt de voordracht: zwijgen is geen steun.",
                List.of());
    }

    void forTheBoard(Candidacy candidacy, Instant due) {
        tell(
                candidacy,
                "for-the-board",
                MessageKind.REQUEST,
                "Besluit over de kandidaat voor ketenmanager gevraagd",
                "Alle verklaringen zijn er. De voorzitter van het bestuur legt het besluit vast in de takenlijst.",
                due,
                "Dan komt er geen ketenmanager.",
                List.of());
    }

    /** The board and the ketenbureau, which sees to it that it is put before the board. */
    void overdue(Candidacy candidacy) {
        tell(
                candidacy,
                "decision-overdue",
                MessageKind.REMINDER,
                "Termijn verstreken: nog geen besluit over de kandidaat voor ketenmanager",
                "Neem zo snel mogelijk een besluit. De voorzitter van het bestuur legt het vast in de takenlijst; het"
                        + " ketenbureau zorgt dat het op tafel komt.",
                null,
                "Dan komt er geen ketenmanager. De taak blijft open.",
                List.of());
    }

    void closed(Candidacy candidacy, Candidacy.State state, String asked, List<String> facts) {
        tell(
                candidacy,
                "closed",
                MessageKind.INFORMATION,
                "Voordracht %s: %s".formatted(candidacy.id(), state.label()),
                asked,
                null,
                null,
                facts);
    }

    private void tell(
            Candidacy candidacy,
            String fact,
            MessageKind kind,
            String subject,
            String asked,
            @Nullable Instant due,
            @Nullable String otherwise,
            List<String> more) {
        String custody = "candidacy:" + candidacy.id();
        var facts = new ArrayList<>(words.facts(candidacy));
        facts.addAll(more);
        notifications.tell(new Message(
                custody + ":" + fact,
                custody,
                candidacy.id().chain(),
                kind,
                concerned(candidacy),
                subject,
                asked,
                due,
                otherwise,
                facts,
                "/"));
    }

    private List<Person> concerned(Candidacy candidacy) {
        ChainCode chain = candidacy.id().chain();
        Map<String, Person> byId = new LinkedHashMap<>();
        Stream.of(
                        register.holders(chain, Role.DIRECTOR).stream(),
                        register.person(candidacy.offer().candidate()).stream(),
                        register.holders(chain, Role.KETENBUREAU).stream())
                .flatMap(people -> people)
                .forEach(person -> byId.putIfAbsent(person.id(), person));
        return List.copyOf(byId.values());
    }
}
