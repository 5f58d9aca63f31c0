package nl.ketenmanager.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import nl.ketenmanager.platform.Violation;

/** Whether a sound nomination fits beside what is recorded: capabilities, the one ketenmanager, the one chair. */
record SeatRules(Chain chain, ChainRegister chains) {

    List<Violation> conflicts(Nomination nomination, Period period, List<Appointment> recorded) {
        var conflicts = new ArrayList<Violation>();
        capabilityOff(nomination.role()).ifPresent(conflicts::add);
        if (nomination.role() == Role.KETENMANAGER) {
            overlapping(recorded, period, held -> held.role() == Role.KETENMANAGER)
                    .map(held -> taken("role", "een ketenmanager", held))
                    .ifPresent(conflicts::add);
        } else {
            overlapping(recorded, period, held -> isSame(held, nomination))
                    .map(held -> new Violation("person", name(held) + " heeft deze rol in die periode al."))
                    .ifPresent(conflicts::add);
        }
        if (nomination.chairs()) {
            overlapping(
                            recorded,
                            period,
                            held -> held.chairs()
                                    && held.role()
                                            .tier()
                                            .equals(nomination.role().tier()))
                    .map(held -> taken("chairs", "een voorzitter van dit overleg", held))
                    .ifPresent(conflicts::add);
        }
        return conflicts;
    }

    static Violation loss(Chain chain, PartnerCode partner, KetenregisseurCover.Loss loss) {
        String name = chain.partner(partner).map(Partner::name).orElse(partner.value());
        return new Violation(
                "until",
                "Vanaf " + Dates.day(loss.from()) + " zou " + name + " geen "
                        + (loss.onlyTheDeputy() ? "plaatsvervanger voor de ketenregisseur" : "ketenregisseur")
                        + " meer hebben. Dan heeft de keten ook geen ketenmanager, dus kan dat niet: leg eerst een opvolger"
                        + (loss.onlyTheDeputy() ? "" : " en zijn plaatsvervanger") + " vast.");
    }

    private Optional<Violation> capabilityOff(Role role) {
        return switch (role) {
            case KETENMANAGER -> unless(Capability.KETENMANAGER);
            case KERNTEAM -> unless(Capability.KERNTEAM);
            default -> Optional.empty();
        };
    }

    private Optional<Violation> unless(Capability capability) {
        return chain.has(capability)
                ? Optional.empty()
                : Optional.of(new Violation(
                        "role", "De keten " + chain.name() + " werkt zonder ‘" + capability.label() + "’."));
    }

    private static Optional<Appointment> overlapping(
            List<Appointment> recorded, Period period, Predicate<Appointment> condition) {
        return recorded.stream()
                .filter(condition)
                .filter(held -> held.period().overlaps(period))
                .findFirst();
    }

    private static boolean isSame(Appointment held, Nomination nomination) {
        return held.role() == nomination.role()
                && held.person().equals(nomination.person())
                && Objects.equals(held.partner(), nomination.partner())
                && Objects.equals(held.office(), nomination.office());
    }

    private Violation taken(String field, String what, Appointment held) {
        var until = held.period().until();
        return new Violation(
                field,
                "Deze keten heeft in die periode al " + what + ": " + name(held) + ", vanaf "
                        + Dates.day(held.period().from()) + (until == null ? "" : " tot " + Dates.day(until))
                        + ". Beëindig die rol eerst, of kies een latere ingangsdatum.");
    }

    private String name(Appointment held) {
        return chains.person(held.person()).map(Person::name).orElse(held.person());
    }
}
