package nl.ketenmanager.chain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A role holding as recorded: who holds which role in a chain, from when until when, and who stand in. */
public record Appointment(
        long id,
        ChainCode chain,
        Role role,
        @Nullable PartnerCode partner,
        @Nullable OfficeCode office,
        String person,
        boolean chairs,
        Period period,
        String reason,
        @Nullable String endedReason,
        List<Deputy> deputies) {

    public Appointment {
        deputies = List.copyOf(deputies);
    }

    /** The same appointment with another end, as it would stand afterwards. */
    Appointment endingAt(Instant until) {
        return new Appointment(
                id,
                chain,
                role,
                partner,
                office,
                person,
                chairs,
                new Period(period.from(), until),
                reason,
                endedReason,
                deputies);
    }

    Appointment with(List<Deputy> others) {
        return new Appointment(id, chain, role, partner, office, person, chairs, period, reason, endedReason, others);
    }

    /** The same appointment as it was seen at that moment. */
    public Appointment withDeputiesAt(Instant moment) {
        return with(deputies.stream()
                .filter(deputy -> deputy.period().contains(moment))
                .toList());
    }

    Optional<Deputy> deputy(long deputyId) {
        return deputies.stream().filter(deputy -> deputy.id() == deputyId).findFirst();
    }

    boolean isHeldAt(Instant moment) {
        return period.contains(moment);
    }

    /** Whether somebody stands in for the holder himself at that moment. */
    boolean hasDeputyAt(Instant moment) {
        return isHeldAt(moment)
                && deputies.stream()
                        .anyMatch(deputy -> deputy.replaces().equals(person)
                                && deputy.period().contains(moment));
    }
}
