package nl.ketenmanager.chain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** S24: in a chain without a ketenmanager every partner keeps an active ketenregisseur with a deputy. */
final class KetenregisseurCover {
    private final List<Appointment> appointments;

    KetenregisseurCover(List<Appointment> appointments) {
        this.appointments = appointments;
    }

    /** What a partner would lose first, and when. */
    record Loss(Instant from, boolean onlyTheDeputy) {}

    /** The first moment at which the partner loses what it had, while the chain has no ketenmanager. */
    Optional<Loss> firstLoss(
            PartnerCode partner, List<Appointment> afterwards, boolean withKetenmanager, Instant start) {
        var after = new KetenregisseurCover(afterwards);
        // Between two moments at which anything begins or ends, nothing changes: looking at those is enough.
        return Stream.concat(moments(), after.moments())
                .filter(moment -> !moment.isBefore(start))
                .sorted()
                .filter(moment -> !(withKetenmanager && hasKetenmanager(moment)))
                .flatMap(moment -> loss(partner, after, moment).stream())
                .findFirst();
    }

    boolean isComplete(PartnerCode partner, Instant moment) {
        return covers(partner, moment, Appointment::hasDeputyAt);
    }

    private Optional<Loss> loss(PartnerCode partner, KetenregisseurCover after, Instant moment) {
        if (lost(partner, after, moment, Appointment::isHeldAt)) {
            return Optional.of(new Loss(moment, false));
        }
        return Optional.of(new Loss(moment, true))
                .filter(loss -> lost(partner, after, moment, Appointment::hasDeputyAt));
    }

    private boolean lost(
            PartnerCode partner,
            KetenregisseurCover after,
            Instant moment,
            BiPredicate<Appointment, Instant> condition) {
        return covers(partner, moment, condition) && !after.covers(partner, moment, condition);
    }

    private boolean covers(PartnerCode partner, Instant moment, BiPredicate<Appointment, Instant> condition) {
        return any(held ->
                held.role() == Role.KETENREGISSEUR && partner.equals(held.partner()) && condition.test(held, moment));
    }

    private boolean hasKetenmanager(Instant moment) {
        return any(held -> held.role() == Role.KETENMANAGER && held.isHeldAt(moment));
    }

    private boolean any(Predicate<Appointment> condition) {
        return appointments.stream().anyMatch(condition);
    }

    private Stream<Instant> moments() {
        return appointments.stream()
                .flatMap(held -> Stream.concat(
                        Stream.of(held.period()), held.deputies().stream().map(Deputy::period)))
                .flatMap(period -> Stream.concat(Stream.of(period.from()), Stream.ofNullable(period.until())));
    }
}
