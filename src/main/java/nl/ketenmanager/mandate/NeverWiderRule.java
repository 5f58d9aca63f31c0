package nl.ketenmanager.mandate;

import java.util.ArrayList;
import java.util.List;
import nl.ketenmanager.calendar.DutchTime;
import nl.ketenmanager.chain.Period;
import nl.ketenmanager.platform.Violation;

/** 10:9: a sub-mandate is never wider than what it rests on, in no direction at all. */
final class NeverWiderRule implements GrantRule {

    @Override
    public List<Violation> broken(Proposal proposal) {
        if (proposal.parent() == null) {
            return List.of();
        }
        MandateTerms own = proposal.terms();
        MandateTerms parent = proposal.parent().mandate().terms();
        var broken = new ArrayList<Violation>();
        if (!own.chain().equals(parent.chain())) {
            broken.add(wider("chain", "Het ondermandaat is voor een andere keten dan het mandaat waarop het rust."));
        }
        own.scope()
                .widerThan(parent.scope())
                .forEach(dimension -> broken.add(
                        switch (dimension) {
                            case POWERS ->
                                wider("powers", "Het ondermandaat noemt bevoegdheden die het mandaat zelf niet heeft.");
                            case PARTNERS ->
                                wider(
                                        "partners",
                                        "Het ondermandaat geldt voor meer ketenpartners dan het mandaat zelf.");
                            case SUBJECTS ->
                                wider("subjects", "Het ondermandaat geldt voor meer onderwerpen dan het mandaat zelf.");
                            case AMOUNT ->
                                wider(
                                        "amountLimit",
                                        "Het hoogste bedrag is meer dan het mandaat zelf toestaat: %s euro."
                                                .formatted(parent.scope().amountLimit()));
                        }));
        if (own.period().from().isBefore(parent.period().from())) {
            broken.add(wider(
                    "from",
                    "Het ondermandaat begint eerder dan het mandaat zelf: dat gaat in op %s."
                            .formatted(DutchTime.brief(parent.period().from()))));
        }
        if (endsLater(own.period(), parent.period())) {
            broken.add(wider("until", "Het ondermandaat eindigt later dan het mandaat zelf."));
        }
        return broken;
    }

    private static boolean endsLater(Period own, Period parent) {
        return parent.until() != null && (own.until() == null || own.until().isAfter(parent.until()));
    }

    private static Violation wider(String field, String sentence) {
        return Breach.of("NEVER_WIDER", "10:9", field, sentence);
    }
}
