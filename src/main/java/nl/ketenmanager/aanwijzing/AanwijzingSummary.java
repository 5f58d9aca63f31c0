package nl.ketenmanager.aanwijzing;

import static nl.ketenmanager.platform.Markdown.plain;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ketenmanager.calendar.DutchTime;
import org.springframework.stereotype.Component;

/** An aanwijzing as its tasks show it: what, by when, why, given by whom, and what others said about it. */
@Component
class AanwijzingSummary {
    private final AanwijzingWords words;

    AanwijzingSummary(AanwijzingWords words) {
        this.words = words;
    }

    String of(AanwijzingFiles.File file) {
        var a = file.aanwijzing();
        var issue = a.issue();
        var what = """
                **Wat moet %s doen?** %s

                **Uiterlijk:** %s%s.

                **Waarom?** %s

                **Gegeven door:** %s, op %s.""".formatted(
                        plain(words.partner(a)),
                        plain(a.instruction().text()),
                        DutchTime.inWords(a.dueOn()),
                        isSuspended(file) ? ", maar de uitvoering wacht op het besluit van het ketenbestuur" : "",
                        plain(a.proposal().reason()),
                        plain(words.person(a.proposal().by())),
                        DutchTime.inWords(a.proposal().at()));
        return Stream.of(
                        Stream.of(what),
                        issue == null || issue.weighing() == null
                                ? Stream.<String>empty()
                                : Stream.of("**Motivering na de raadpleging:** " + plain(issue.weighing())),
                        AanwijzingAccountWords.of(words.chain(a), a).stream()
                                .map(one -> "**%s:** %s".formatted(one.label(), plain(one.text()))))
                .flatMap(some -> some)
                .collect(Collectors.joining("\n\n"));
    }

    String answers(AanwijzingFiles.File file) {
        var chain = words.chain(file.aanwijzing());
        return file.consultations().stream()
                .map(one -> "- **%s** – %s"
                        .formatted(plain(AanwijzingWords.partner(chain, one.partner())), plain(one.inWords())))
                .collect(Collectors.joining("\n"));
    }

    private static boolean isSuspended(AanwijzingFiles.File file) {
        return file.objections().stream().anyMatch(one -> one.isOpen() && one.suspends());
    }
}
