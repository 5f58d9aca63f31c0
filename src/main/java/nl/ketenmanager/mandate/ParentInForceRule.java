package nl.ketenmanager.mandate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.ketenmanager.calendar.DutchTime;
import nl.ketenmanager.chain.Period;
import nl.ketenmanager.platform.Violation;

/** 10:9: nobody gives on what he does not have, or has no longer. */
final class ParentInForceRule implements GrantRule {

    @Override
    public List<Violation> broken(Proposal proposal) {
        MandateLine parent = proposal.parent();
        if (parent == null) {
            return List.of();
        }
        Period own = proposal.terms().period();
        Optional<Period> window = parent.window(proposal.now());
        if (window.isEmpty() || window.get().isOverAt(proposal.now())) {
            return List.of(Breach.of(
                    "PARENT_IN_FORCE",
                    "10:9",
                    "parent",
                    "Mandaat %d geldt niet: %s."
                            .formatted(
                                    parent.mandate().id(),
                                    parent.status(proposal.now(), proposal.now())
                                            .label()
                                            .toLowerCase(Locale.ROOT))));
        }
        return outside(own, window.get(), parent.mandate());
    }

    /**
     * It begins and ends within the time in which what it rests on holds, which can be shorter than what was granted:
     * consent came later, or an end was announced. What goes beyond the grant itself, another rule says.
     */
    private static List<Violation> outside(Period own, Period window, Mandate parent) {
        Period granted = parent.terms().period();
        var broken = new ArrayList<Violation>();
        if (own.from().isBefore(window.from()) && !own.from().isBefore(granted.from())) {
            broken.add(Breach.of(
                    "PARENT_IN_FORCE",
                    "10:9",
                    "from",
                    "Mandaat %d geldt pas vanaf %s. Laat het ondermandaat niet eerder beginnen."
                            .formatted(parent.id(), DutchTime.brief(window.from()))));
        }
        if (endsAfter(own, window) && !endsAfter(own, granted)) {
            broken.add(Breach.of(
                    "PARENT_IN_FORCE",
                    "10:9",
                    "until",
                    "Mandaat %d geldt tot %s. Laat het ondermandaat uiterlijk dan eindigen."
                            .formatted(parent.id(), DutchTime.brief(window.until()))));
        }
        return broken;
    }

    private static boolean endsAfter(Period own, Period other) {
        return other.until() != null && (own.until() == null || own.until().isAfter(other.until()));
    }

    @Override
    public boolean isAboutTheRegister() {
        return true;
    }
}
