package nl.ketenmanager.mandate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Period;

/** A mandate and everything it rests on: it holds only while the whole line holds (Awb 10:9). */
public record MandateLine(List<Mandate> upwards) {

    /** @param upwards the mandate itself first, the one at the root last */
    public MandateLine {
        upwards = List.copyOf(upwards);
    }

    public Mandate mandate() {
        return upwards.get(0);
    }

    /** In whose name the holder acts in the end (Awb 10:10). */
    public Grantor principal() {
        return upwards.get(upwards.size() - 1).terms().grantor();
    }

    /**
     * Whether those whom an act binds are within reach. A partner binds nobody but itself (10:1): with its own people it
     * takes part in what those whose case it is decide together, and to anybody else it gives only what binds it alone.
     */
    boolean reachesPartners(Act act) {
        Grantor principal = principal();
        if (principal.kind() != GrantorKind.PARTNER) {
            return mandate().terms().scope().reaches(act.partners());
        }
        var itself = new PartnerCode(String.valueOf(principal.code()));
        boolean together = !act.power().isDoorzettingsmacht()
                && upwards.stream()
                        .allMatch(
                                mandate -> principal.is(mandate.terms().holder().partner()));
        return act.involved().contains(itself)
                && (together ? act.involved() : List.of(itself)).containsAll(act.partners());
    }

    /** The period in which the whole line holds, as far as known then. */
    public Optional<Period> window(Instant known) {
        Optional<Period> shared = mandate().ownWindow(known);
        for (Mandate above : upwards.subList(1, upwards.size())) {
            shared = shared.flatMap(period -> above.ownWindow(known).flatMap(period::intersect));
        }
        return shared;
    }

    public boolean isActive(Instant at, Instant known) {
        return window(known).filter(period -> period.contains(at)).isPresent();
    }

    public MandateStatus status(Instant at, Instant known) {
        if (isActive(at, known)) {
            return MandateStatus.ACTIVE;
        }
        Mandate own = mandate();
        if (own.withdrawnFrom(known).filter(end -> !at.isBefore(end)).isPresent()) {
            return MandateStatus.WITHDRAWN;
        }
        if (own.terms().period().isOverAt(at)) {
            return MandateStatus.EXPIRED;
        }
        if (!own.missing(at, known).isEmpty()) {
            return MandateStatus.INACTIVE;
        }
        return at.isBefore(own.terms().period().from()) ? MandateStatus.PLANNED : MandateStatus.PARENT_NOT_ACTIVE;
    }

    /** The last moment at which anything of this line was recorded: no act of today can lie before it. */
    Instant lastRecorded() {
        return upwards.stream()
                .flatMap(mandate -> mandate.facts().stream().map(MandateFact::recordedAt))
                .reduce(mandate().recordedAt(), (one, other) -> one.isAfter(other) ? one : other);
    }
}
