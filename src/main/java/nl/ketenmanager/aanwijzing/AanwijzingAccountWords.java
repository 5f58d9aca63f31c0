package nl.ketenmanager.aanwijzing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ketenmanager.chain.Chain;
import org.jspecify.annotations.Nullable;

/** What the giver of an aanwijzing answers for, as everybody concerned reads it: in the same words wherever that is. */
record AanwijzingAccountWords(String label, String text) {

    static List<AanwijzingAccountWords> of(Chain chain, Aanwijzing a) {
        var account = a.proposal().account();
        var leftOut = account.leftOut();
        var issue = a.issue();
        return Stream.of(
                        said("Niet iedereen is geraadpleegd. Reden", issue == null ? null : issue.skippedBecause()),
                        leftOut == null
                                ? Stream.<AanwijzingAccountWords>empty()
                                : said(
                                        "Niet geraadpleegd: %s. Reden"
                                                .formatted(AanwijzingWords.partners(chain, leftOut.partners())),
                                        leftOut.because()),
                        said("Nieuw sinds het ketenbestuur een eerdere aanwijzing vernietigde", account.newGround()),
                        said("Voert dit besluit uit", account.carriesOut()))
                .flatMap(one -> one)
                .toList();
    }

    /** To put behind another sentence; empty when there is nothing to answer for. */
    static String sentences(Chain chain, Aanwijzing a) {
        return of(chain, a).stream()
                .map(one -> " %s: ‘%s’.".formatted(one.label(), one.text()))
                .collect(Collectors.joining());
    }

    private static Stream<AanwijzingAccountWords> said(String label, @Nullable String text) {
        return text == null ? Stream.empty() : Stream.of(new AanwijzingAccountWords(label, text));
    }
}
