package nl.ketenmanager.escalation;

import java.time.Instant;
import nl.ketenmanager.calendar.Deadline;
import nl.ketenmanager.calendar.DutchTime;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.Tier;

/** Says in Dutch what happens at a tier if nobody acts. */
record PlanWording(Chain chain, Ladder ladder) {

    String ifNobodyActs(Tier tier, TierRule rule, Deadline deadline, Instant repeated) {
        String due = DutchTime.inWords(deadline.dueAt());
        return switch (rule.onDeadline()) {
            case FORWARD -> "Dan gaat de zaak op %s vanzelf naar %s.".formatted(due, above(tier));
            case REMIND_THEN_FORWARD ->
                "Dan volgt op %s een herinnering en gaat de zaak op %s vanzelf naar %s."
                        .formatted(due, DutchTime.inWords(repeated), above(tier));
            case REMIND -> "Dan blijft de zaak hier en volgt vanaf %s steeds een herinnering.".formatted(due);
            case ALARM -> "Dan blijft de zaak hier en slaan wij op %s alarm bij %s.".formatted(due, alarmed(tier));
            case ALARM_AND_BOARD_CHAIR ->
                "Dan blijft de zaak hier en slaan wij op %s alarm bij %s en de voorzitter van het ketenbestuur."
                        .formatted(due, alarmed(tier));
        };
    }

    String empty(Tier tier) {
        return ladder.above(tier)
                .map(next -> "Hier zit niemand. De zaak gaat meteen naar %s.".formatted(Names.theBody(chain, next)))
                .orElse("Hier zit niemand. De zaak eindigt dan zonder besluit.");
    }

    private String above(Tier tier) {
        return ladder.above(tier).map(next -> Names.theBody(chain, next)).orElse("niemand meer");
    }

    private String alarmed(Tier tier) {
        return tier == Tier.KETENMANAGER || !chain.hasKetenmanager()
                ? "het ketenbureau"
                : "de ketenmanager en het ketenbureau";
    }
}
