package nl.ketenmanager.mandate;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.ketenmanager.calendar.DutchTime;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Person;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.notification.Message;
import nl.ketenmanager.notification.MessageKind;
import nl.ketenmanager.notification.Notifications;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells whom a change of a mandate concerns. */
@Component
class MandateNews {
    private final ChainRegister chains;
    private final Notifications notifications;
    private final MandateWords words;
    private final OrphanedWork orphans;

    MandateNews(ChainRegister chains, Notifications notifications, MandateWords words, OrphanedWork orphans) {
        this.chains = chains;
        this.notifications = notifications;
        this.words = words;
        this.orphans = orphans;
    }

    void of(MandateLine line, MandateFact fact) {
        switch (fact.kind()) {
            case SUPPORT_WITHDRAWN -> supportWithdrawn(line, fact);
            case WITHDRAWN -> withdrawn(line, fact);
            default -> {}
        }
    }

    /** S16: it ends nothing by itself; the board has to talk about it. */
    private void supportWithdrawn(MandateLine line, MandateFact fact) {
        MandateTerms terms = line.mandate().terms();
        tell(
                line,
                "support-withdrawn:" + fact.number(),
                MessageKind.REQUEST,
                board(terms),
                "Draagvlak voor het mandaat van de ketenmanager ingetrokken",
                "Zet op de agenda van het ketenbestuur of het mandaat van de ketenmanager kan blijven.",
                "Het mandaat blijft gelden zoals het is.",
                List.of("Ketenpartner: " + words.partner(terms, fact.partner())));
    }

    private void withdrawn(MandateLine line, MandateFact fact) {
        tell(
                line,
                "withdrawn:" + fact.number(),
                MessageKind.INFORMATION,
                concerned(line),
                "Mandaat %d ingetrokken".formatted(line.mandate().id()),
                "Het mandaat geldt niet meer vanaf %s. Wat erop rust, eindigt ook."
                        .formatted(DutchTime.inWords(fact.effectiveAt())),
                null,
                facts(line, orphans.after(line, fact.effectiveAt())));
    }

    /** 10:9: whoever acts on what rests on it must hear that his own mandate ends too. */
    void endsWith(MandateLine below, MandateLine withdrawn, MandateFact fact) {
        tell(
                below,
                "ends-with:%d:%d".formatted(withdrawn.mandate().id(), fact.number()),
                MessageKind.INFORMATION,
                concerned(below),
                "Mandaat %d eindigt met mandaat %d"
                        .formatted(below.mandate().id(), withdrawn.mandate().id()),
                "Het mandaat waarop dit mandaat rust, is ingetrokken. Ook dit mandaat geldt niet meer vanaf %s."
                        .formatted(DutchTime.inWords(fact.effectiveAt())),
                null,
                words.terms(below));
    }

    void endsSoon(MandateLine line, Instant end, int workingDays) {
        var waiting = orphans.after(line, end);
        tell(
                line,
                "ends:%s:%d".formatted(end, workingDays),
                workingDays == 1 ? MessageKind.ALARM : MessageKind.REMINDER,
                concerned(line),
                "Mandaat %d eindigt %s".formatted(line.mandate().id(), DutchTime.inWords(end)),
                waiting.isEmpty()
                        ? "Geef op tijd een nieuw mandaat, of regel wie de besluiten daarna neemt."
                        : "Op een besluit van de mandaathouder wordt nog gewacht. Zorg dat hij op tijd besluit, geef op tijd"
                                + " een nieuw mandaat, of regel wie daarna besluit.",
                "Vanaf dat moment kan de mandaathouder niet meer besluiten namens %s.".formatted(words.principal(line)),
                facts(line, waiting));
    }

    private List<String> facts(MandateLine line, List<String> waiting) {
        return Stream.concat(words.terms(line).stream(), waiting.stream()).toList();
    }

    private void tell(
            MandateLine line,
            String fact,
            MessageKind kind,
            Collection<Person> recipients,
            String subject,
            String asked,
            @Nullable String otherwise,
            List<String> facts) {
        String custody = "mandate:" + line.mandate().id();
        notifications.tell(new Message(
                custody + ":" + fact,
                custody,
                line.mandate().terms().chain(),
                kind,
                recipients,
                subject,
                asked,
                null,
                otherwise,
                facts,
                "/"));
    }

    /** The holder, whoever gave it and can give another, and the ketenbureau. */
    private Collection<Person> concerned(MandateLine line) {
        Stream<Person> above = line.upwards().stream().skip(1).flatMap(this::holders);
        ChainCode chain = line.mandate().terms().chain();
        return distinct(Stream.of(
                        holders(line.mandate()),
                        above,
                        grantors(line).stream(),
                        chains.holders(chain, Role.KETENBUREAU).stream())
                .flatMap(people -> people));
    }

    private Stream<Person> holders(Mandate mandate) {
        MandateTerms terms = mandate.terms();
        PartnerCode partner = terms.holder().partner();
        Stream<Person> office = (partner == null
                        ? chains.holders(terms.chain(), terms.holder().role())
                        : chains.holders(terms.chain(), terms.holder().role(), partner))
                .stream();
        String person = terms.holder().person();
        return person == null
                ? office
                : Stream.concat(chains.person(person).stream(), office.filter(one -> isOrReplaces(one, terms)));
    }

    private boolean isOrReplaces(Person one, MandateTerms terms) {
        return chains.rolesOf(one.id()).stream()
                .anyMatch(holding ->
                        terms.chain().equals(holding.chain()) && terms.holder().isHeldBy(one.id(), holding));
    }

    private Collection<Person> grantors(MandateLine line) {
        MandateTerms terms = line.mandate().terms();
        Grantor grantor = line.principal();
        return switch (grantor.kind()) {
            case PARTNER ->
                chains.holders(terms.chain(), Role.DIRECTOR, new PartnerCode(String.valueOf(grantor.code())));
            case OFFICE ->
                chains.holders(terms.chain(), Role.OFFICE_HOLDER).stream()
                        .filter(person ->
                                chains.rolesOf(person.id()).stream().anyMatch(holding -> grantor.is(holding.office())))
                        .toList();
            case KETENBESTUUR, MANDATE -> chains.holders(terms.chain(), Role.DIRECTOR);
        };
    }

    private Collection<Person> board(MandateTerms terms) {
        return distinct(Stream.concat(
                chains.holders(terms.chain(), Role.DIRECTOR).stream(),
                chains.holders(terms.chain(), Role.KETENBUREAU).stream()));
    }

    private static Collection<Person> distinct(Stream<Person> people) {
        Map<String, Person> byId = new LinkedHashMap<>();
        people.forEach(person -> byId.putIfAbsent(person.id(), person));
        return byId.values();
    }
}
