package nl.ketenmanager.aanwijzing;

import java.util.Optional;
import nl.ketenmanager.chain.Capability;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.escalation.Escalation;
import nl.ketenmanager.escalation.Status;
import nl.ketenmanager.escalation.Visit;
import nl.ketenmanager.platform.ConflictException;
import nl.ketenmanager.platform.RefusedException;

/** What an aanwijzing may not run against: what a higher body has decided about the case, or is deciding (ADR-0024). */
record AanwijzingBounds(Escalation about, Chain chain) {

    /** Asked when it is given and again when it is issued: much can change meanwhile. */
    void requireRoom() {
        if (!chain.has(Capability.AANWIJZING)) {
            throw new RefusedException(
                    "chain",
                    "In deze keten geeft de ketenmanager geen aanwijzingen. Zet de zaak door naar het bestuur.");
        }
        if (about.status() == Status.WITHDRAWN) {
            throw new ConflictException(
                    "De zaak is ingetrokken. Een aanwijzing gaat over een zaak die speelt of besloten is.");
        }
        above().ifPresent(this::requireDecidedAt);
    }

    /** Whether a higher body has decided, so that there is only room to carry that out. */
    boolean isBound() {
        return about.status() != Status.OPEN && above().isPresent()
                || about.boundBy().filter(AanwijzingBounds::isHigher).isPresent();
    }

    private void requireDecidedAt(Tier tier) {
        if (about.status() == Status.OPEN) {
            throw new ConflictException(
                    "De zaak ligt nu hoger dan de ketenmanager: %s. Zolang daar niet is besloten, geeft u geen aanwijzing over deze zaak."
                            .formatted(chain.body(tier).name()));
        }
        if (about.status() == Status.DIVIDED) {
            throw new ConflictException(
                    "%s is het over deze zaak niet eens geworden. Er is dus geen besluit om uit te voeren; meld nieuwe feiten als een nieuwe zaak."
                            .formatted(chain.body(tier).name()));
        }
    }

    /** The higher body that has the case, that it is on its way to, or that had it last. */
    private Optional<Tier> above() {
        return about.visit().map(AanwijzingBounds::whereabouts).filter(AanwijzingBounds::isHigher);
    }

    private static Tier whereabouts(Visit visit) {
        var exit = visit.exit();
        return exit == null || exit.nextTier() == null ? visit.tier() : exit.nextTier();
    }

    private static boolean isHigher(Tier tier) {
        return Tier.KETENMANAGER.isBelow(tier);
    }
}
