package nl.ketenmanager.escalation;

import java.time.Instant;
import java.util.Optional;
import nl.ketenmanager.calendar.Deadline;
import nl.ketenmanager.calendar.DutchTime;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.Tier;

/** Says in Dutch what happens at a tier if nobody acts. */
record PlanWording(Chain chain, Ladder ladder) {

    String ifNobodyActs(Tier tier, TierRule rule, Deadline deadline, Instant repeated, String alarmed) {
        String due = DutchTime.inWords(deadline.dueAt());
        return switch (rule.onDeadline()) {
            case FORWARD ->
                above(tier)
                        .map(next -> "Dan gaat de zaak op %s vanzelf naar %s.".formatted(due, next))
                        .orElse("Dan eindigt de zaak op %s zonder besluit.".formatted(due));
            case REMIND_THEN_FORWARD -> {
                String then = DutchTime.inWords(repeated);
                yield "Dan volgt op %s een herinnering en ".formatted(due)
                        + above(tier)
                                .map(next -> "gaat de zaak op %s vanzelf naar %s.".formatted(then, next))
                                .orElse("eindigt de zaak op %s zonder besluit.".formatted(then));
            }
            case REMIND -> "Dan blijft de zaak hier en volgt vanaf %s steeds een herinnering.".formatted(due);
            case ALARM, ALARM_AND_BOARD_CHAIR ->
                "Dan blijft de zaak hier en slaan wij op %s alarm bij %s.".formatted(due, alarmed);
        };
    }

    String empty(Tier tier) {
        return ladder.above(tier)
                .map(next -> "Hier zit niemand. De zaak gaat meteen naar %s.".formatted(Names.theBody(chain, next)))
                .orElse("Hier zit niemand. De zaak eindigt dan zonder besluit.");
    }

    private Optional<String> above(Tier tier) {
        return ladder.above(tier).map(next -> Names.theBody(chain, next));
    }
}
