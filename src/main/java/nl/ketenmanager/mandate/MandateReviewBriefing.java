package nl.ketenmanager.mandate;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.ketenmanager.calendar.DutchTime;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.Person;
import nl.ketenmanager.platform.Markdown;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the forms of a review show: the mandate, the way to every use of its special powers, and what the board wants. */
@Service
@Transactional(readOnly = true)
public class MandateReviewBriefing {
    private final MandateReviews reviews;
    private final MandateLedger ledger;
    private final MandateWords words;
    private final ChainRegister chains;

    MandateReviewBriefing(MandateReviews reviews, MandateLedger ledger, MandateWords words, ChainRegister chains) {
        this.reviews = reviews;
        this.ledger = ledger;
        this.words = words;
        this.chains = chains;
    }

    /** @param carryingOut whether the board has spoken and the ketenbureau is asked to carry it out */
    public Map<String, Object> of(MandateReviewId id, boolean carryingOut) {
        var line = ledger.find(id.mandate()).orElseThrow();
        return Map.of(
                "reviewTitle",
                "Mandaat %d met bijzondere bevoegdheden".formatted(id.mandate()),
                "reviewQuestion",
                carryingOut ? carryOut(reviews.get(id)) : asked(reviews.get(id)),
                "reviewMandate",
                words.terms(line).stream()
                        .map(fact -> "- " + Markdown.plain(fact))
                        .collect(Collectors.joining("\n", "", "\n- " + until(line))),
                "reviewUses",
                uses(id));
    }

    private static String asked(MandateReview review) {
        return """
                **Wat wordt gevraagd?** Leg vast of de ketenmanager deze bevoegdheden mag houden.

                **Met welke bevoegdheid?** U spreekt als voorzitter van het bestuur. De ketenmanager en zijn \
                plaatsvervangers besluiten niet mee.

                **Wat gebeurt er als u niets doet?** Op %s komt dit op de agenda van het bestuur. Het mandaat blijft gelden.\
                """.formatted(DutchTime.inWords(review.dueAt()));
    }

    private String carryOut(MandateReview review) {
        var answer = Objects.requireNonNull(review.answer());
        String by = chains.person(answer.by()).map(Person::name).orElse(answer.by());
        return """
                **Wat besloot het bestuur?** %s. %s (%s, %s)

                **Wat wordt gevraagd?** %s

                **Wat gebeurt er als u niets doet?** Dan komt dit op de agenda van het bestuur.\
                """.formatted(
                        answer.answer().label(),
                        Markdown.plain(answer.reason()),
                        Markdown.plain(by),
                        DutchTime.brief(answer.at()),
                        answer.answer() == MandateReview.Answer.WITHDRAW
                                ? "Leg de intrekking vast in het mandaatregister, met het ondertekende besluit, en meld het hier af."
                                : "Bereid een nieuw mandaat voor en meld het hier af.");
    }

    private static String until(MandateLine line) {
        Instant until = line.mandate().terms().period().until();
        return until == null ? "Einddatum: geen" : "Einddatum: " + Markdown.plain(DutchTime.brief(until));
    }

    /** The register knows every use; here is the way to it, for the quarter that has passed. */
    private static String uses(MandateReviewId id) {
        Quarter past = Quarter.of(id.quarter()).previous();
        return "[Elk gebruik van doorzettingsmacht in %s](/ketens/%s/doorzettingsmacht?kwartaal=%s)"
                .formatted(past.inWords(), id.chain(), past);
    }
}
