package nl.ketenmanager.aanwijzing;

import java.util.Arrays;
import java.util.function.Supplier;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.platform.ConflictException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the instructed partner does with an aanwijzing: confirm that it came in, object, report that it was carried out. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class AanwijzingFollowing {
    private final AanwijzingCases cases;
    private final Aanwijzingen aanwijzingen;
    private final AanwijzingPeople people;
    private final AanwijzingPower power;
    private final AanwijzingObjections objections;
    private final AanwijzingMatters matters;
    private final AanwijzingFollowChronicle chronicle;
    private final AanwijzingFollowNews news;
    private final AanwijzingWords words;

    AanwijzingFollowing(
            AanwijzingCases cases,
            Aanwijzingen aanwijzingen,
            AanwijzingPeople people,
            AanwijzingPower power,
            AanwijzingObjections objections,
            AanwijzingMatters matters,
            AanwijzingFollowChronicle chronicle,
            AanwijzingFollowNews news,
            AanwijzingWords words) {
        this.cases = cases;
        this.aanwijzingen = aanwijzingen;
        this.people = people;
        this.power = power;
        this.objections = objections;
        this.matters = matters;
        this.chronicle = chronicle;
        this.news = news;
        this.words = words;
    }

    /** What a partner can answer to its tasks; an objection takes the place of both. */
    public enum Answer {
        ACKNOWLEDGE,
        COMPLIED,
        NOT_COMPLIED,
        OBJECT
    }

    /** Where the aanwijzing stands after an answer, and the objection if that was one. */
    public record Answered(Aanwijzing aanwijzing, @Nullable AanwijzingObjection objection) {}

    public Answered acknowledge(
            AanwijzingId id, @Nullable String code, @Nullable String objection, Supplier<String> person) {
        return answer(id, person, new Said(code, objection, null), Answer.ACKNOWLEDGE);
    }

    public Answered report(
            AanwijzingId id,
            @Nullable String code,
            @Nullable String objection,
            @Nullable String report,
            Supplier<String> person) {
        return answer(id, person, new Said(code, objection, report), Answer.COMPLIED, Answer.NOT_COMPLIED);
    }

    private record Said(
            @Nullable String code,
            @Nullable String objection,
            @Nullable String report) {}

    private Answered answer(AanwijzingId id, Supplier<String> person, Said said, Answer... possible) {
        var held = cases.lock(id.escalation());
        var a = cases.read(id);
        var made = objections.takeUp(a);
        if (made.isPresent()) {
            return new Answered(received(a, made.get().by(), held, false), made.get());
        }
        String who = person.get();
        requireOfThePartner(a, who);
        if (a.status() != AanwijzingStatus.ISSUED) {
            throw new ConflictException(
                    "Dit is al gesloten: %s.".formatted(a.status().label()));
        }
        var input = new AanwijzingInput();
        var answer = input.code(Answer.class, AanwijzingFields.ANSWER_CODE, AanwijzingFields.ANSWER_LABEL, said.code());
        if (answer.isPresent()
                && answer.get() != Answer.OBJECT
                && !Arrays.asList(possible).contains(answer.get())) {
            input.wrong(
                    AanwijzingFields.ANSWER_CODE,
                    "Kies bij ‘%s’ een antwoord dat bij deze taak hoort.".formatted(AanwijzingFields.ANSWER_LABEL));
        }
        input.refuse();
        if (answer.orElseThrow() == Answer.OBJECT) {
            var objection = objections.make(a, said.objection(), who, true);
            return new Answered(received(a, who, held, false), objection);
        }
        return answer.get() == Answer.ACKNOWLEDGE
                ? new Answered(received(a, who, held, true), null)
                : new Answered(reported(a, answer.get(), said.report(), who, held), null);
    }

    private Aanwijzing received(Aanwijzing a, String by, AanwijzingCases.Held held, boolean told) {
        if (a.isAcknowledged()) {
            return a;
        }
        var acknowledged = AanwijzingChanges.of(a).acknowledge(new Aanwijzing.Receipt(by, held.now()));
        aanwijzingen.save(acknowledged);
        matters.close(acknowledged, AanwijzingMatters.NOT_ACKNOWLEDGED, "De ontvangst is alsnog bevestigd", held.now());
        if (told) {
            chronicle.acknowledged(acknowledged);
            power.done(acknowledged, "AANWIJZING_ACKNOWLEDGED", by, null);
        }
        return acknowledged;
    }

    private Aanwijzing reported(
            Aanwijzing a, Answer answer, @Nullable String given, String by, AanwijzingCases.Held held) {
        var input = new AanwijzingInput();
        var text = input.text(AanwijzingFields.REPORT, given);
        input.refuse();
        var result = Aanwijzing.Result.valueOf(answer.name());
        var reported =
                AanwijzingChanges.of(a).report(new Aanwijzing.Report(result, text.orElseThrow(), by, held.now()));
        aanwijzingen.save(reported);
        matters.close(reported, AanwijzingMatters.NOT_REPORTED, "De uitvoering is alsnog gemeld", held.now());
        chronicle.reported(reported);
        news.reported(reported);
        power.done(reported, "AANWIJZING_REPORTED", by, null);
        return reported;
    }

    private void requireOfThePartner(Aanwijzing a, String person) {
        if (!people.is(person, a, Role.DIRECTOR, a.partner())
                && !people.is(person, a, Role.LINE_MANAGER, a.partner())) {
            throw power.refused(
                    a,
                    "AANWIJZING_ANSWERED",
                    person,
                    "NOT_OF_THE_PARTNER",
                    "Alleen de bestuurder en de lijnmanagers van %s antwoorden hierop.".formatted(words.partner(a)));
        }
    }
}
