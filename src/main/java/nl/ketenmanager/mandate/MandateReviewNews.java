package nl.ketenmanager.mandate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.Person;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.mandate.MandateReview.Answer;
import nl.ketenmanager.notification.Message;
import nl.ketenmanager.notification.MessageKind;
import nl.ketenmanager.notification.Notifications;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the board what it is asked about a mandate, and the ketenbureau and the holder what it wants with it. */
@Component
class MandateReviewNews {
    private final ChainRegister chains;
    private final Notifications notifications;
    private final MandateWords words;

    MandateReviewNews(ChainRegister chains, Notifications notifications, MandateWords words) {
        this.chains = chains;
        this.notifications = notifications;
        this.words = words;
    }

    void opened(MandateReview review, MandateLine line) {
        tell(
                review,
                line,
                "opened",
                MessageKind.REQUEST,
                List.of(Role.DIRECTOR),
                "Beoordeel de bijzondere bevoegdheden van mandaat "
                        + review.id().mandate(),
                "De voorzitter van het bestuur legt in de takenlijst vast of het mandaat blijft.",
                review.dueAt(),
                "Dan komt het op de agenda van het bestuur; het mandaat blijft gelden.",
                List.of());
    }

    void answered(MandateReview review, MandateLine line, Instant carryOutDue) {
        var answer = Objects.requireNonNull(review.answer()).answer();
        boolean toDo = answer != Answer.KEEP;
        tell(
                review,
                line,
                "answered",
                toDo ? MessageKind.REQUEST : MessageKind.INFORMATION,
                toDo ? List.of(Role.KETENBUREAU) : List.of(Role.KETENBUREAU, Role.KETENMANAGER),
                "Mandaat %d beoordeeld".formatted(review.id().mandate()),
                toDo
                        ? "Voer het besluit van het bestuur uit en meld het af in de takenlijst."
                        : "U hoeft niets te doen.",
                toDo ? carryOutDue : null,
                toDo ? "Dan komt het op de agenda van het bestuur." : null,
                List.of("Besluit: " + answer.label()));
    }

    void overdue(MandateReview review, MandateLine line, boolean unanswered) {
        tell(
                review,
                line,
                unanswered ? "unanswered" : "not-carried-out",
                MessageKind.REMINDER,
                List.of(Role.DIRECTOR, Role.KETENBUREAU),
                (unanswered ? "Niet beoordeeld: mandaat %d" : "Niet uitgevoerd: besluit over mandaat %d")
                        .formatted(review.id().mandate()),
                "Bespreek dit in het bestuur.",
                null,
                null,
                List.of());
    }

    private void tell(
            MandateReview review,
            MandateLine line,
            String fact,
            MessageKind kind,
            List<Role> roles,
            String subject,
            String asked,
            @Nullable Instant due,
            @Nullable String otherwise,
            List<String> more) {
        var id = review.id();
        Map<String, Person> told = new LinkedHashMap<>();
        roles.stream()
                .flatMap(role -> chains.holders(id.chain(), role).stream())
                .forEach(person -> told.putIfAbsent(person.id(), person));
        List<String> facts = Stream.concat(new ArrayList<>(words.terms(line)).stream(), more.stream())
                .toList();
        String custody = "mandate:" + id.mandate();
        notifications.tell(new Message(
                "%s:review:%s:%s".formatted(custody, id.quarter(), fact),
                custody,
                id.chain(),
                kind,
                told.values(),
                subject,
                asked,
                due,
                otherwise,
                facts,
                "/"));
    }
}
