package nl.ketenmanager.escalation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.mandate.Act;
import nl.ketenmanager.mandate.Ground;
import nl.ketenmanager.mandate.MandateCheck;
import nl.ketenmanager.mandate.Power;
import nl.ketenmanager.platform.Markdown;
import org.springframework.stereotype.Component;

/** What somebody who opens the form of a tier may choose at that moment, and in which capacity (S8). */
@Component
class OfferedChoices {
    private final MandateCheck mandates;
    private final EarlierDecision earlier;
    private final Names names;

    OfferedChoices(MandateCheck mandates, EarlierDecision earlier, Names names) {
        this.mandates = mandates;
        this.earlier = earlier;
        this.names = names;
    }

    /** The choices in the order of the form, each power with what it would rest on. */
    record Offer(List<DecisionCode> codes, Map<Power, Ground> grounds, Ladder ladder, Tier tier) {

        /** "oplossen, besluiten of doorzetten"; empty when nothing is offered. */
        String inWords() {
            List<String> words = new ArrayList<>();
            for (DecisionCode code : codes) {
                switch (code) {
                    case RESOLVE -> words.add("oplossen");
                    case DECIDE -> words.add("besluiten");
                    case FORWARD -> ladder.above(tier).ifPresent(next -> words.add("doorzetten"));
                    case RETURN -> words.add("terugleggen");
                }
            }
            return Names.enumeration("of", words);
        }
    }

    Offer of(CaseFile file, Tier tier, String person) {
        var e = file.escalation();
        var ladder = Ladder.of(file.chain());
        var matter = new Act(
                Power.DECIDE,
                file.chain().code(),
                tier,
                person,
                DecisionAuthority.involved(e),
                e.problem().affectedPartners(),
                null,
                null,
                e.submittedBy(),
                earlier.deciders(e));
        var grounds = mandates.grounds(matter);
        boolean bound = e.isBoundAt(tier);
        var codes = Arrays.stream(DecisionCode.values())
                .filter(code -> grounds.containsKey(Power.valueOf(code.name())))
                .filter(code -> switch (code) {
                    case FORWARD -> true;
                    case RESOLVE, DECIDE -> !bound;
                    case RETURN -> !ladder.below(tier).isEmpty();
                })
                .toList();
        return new Offer(codes, grounds, ladder, tier);
    }

    /** "U besluit als lijnmanager, op grond van mandaat 12 (versie 3), namens het Tactisch Ketenoverleg." */
    String capacity(Offer offer, String body) {
        String roles = Stream.of(Power.RESOLVE, Power.DECIDE, Power.RETURN)
                .map(offer.grounds()::get)
                .filter(Objects::nonNull)
                .map(ground -> Markdown.plain(ground.inWords(names::person)))
                .distinct()
                .collect(Collectors.joining("; of "));
        if (!roles.isEmpty() && offer.tier() == Tier.POLITICAL) {
            return "U legt het besluit van %s vast, %s.".formatted(body, roles);
        } else if (!roles.isEmpty()) {
            return "U besluit %s, namens %s.".formatted(roles, body);
        }
        return offer.grounds().containsKey(Power.FORWARD)
                ? "U mag hier zelf niet besluiten; u kunt de zaak wel doorzetten."
                : "U hebt hier op dit moment geen bevoegdheid om te besluiten.";
    }
}
