package nl.ketenmanager.aanwijzing;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.ketenmanager.calendar.DutchTime;
import nl.ketenmanager.calendar.WorkingCalendar;
import nl.ketenmanager.escalation.TextField;
import nl.ketenmanager.platform.RefusedException;
import nl.ketenmanager.platform.Violation;
import org.jspecify.annotations.Nullable;

/** Reads what somebody filled in and collects all that is wrong with it, so that it is refused once and whole. */
final class AanwijzingInput {
    private final List<Violation> violations = new ArrayList<>();

    Optional<String> text(TextField field, @Nullable String given) {
        return field.check(given, violations);
    }

    /** What may stay empty. */
    Optional<String> optional(TextField field, @Nullable String given) {
        return isBlank(given) ? Optional.empty() : text(field, given);
    }

    <E extends Enum<E>> Optional<E> code(Class<E> codes, String field, String label, @Nullable String given) {
        var known = Arrays.stream(codes.getEnumConstants())
                .filter(code -> code.name().equals(given))
                .findFirst();
        if (known.isEmpty()) {
            wrong(
                    field,
                    isBlank(given)
                            ? "Kies een waarde bij ‘%s’.".formatted(label)
                            : "De waarde bij ‘%s’ bestaat niet. Kies uit: %s."
                                    .formatted(
                                            label,
                                            Arrays.stream(codes.getEnumConstants())
                                                    .map(Enum::name)
                                                    .collect(Collectors.joining(", "))));
        }
        return known;
    }

    /** Nobody can be bound to finish something on a day that has passed, or on which nobody works. */
    Optional<LocalDate> workingDayAfter(LocalDate today, WorkingCalendar calendar, @Nullable String given) {
        String label = AanwijzingFields.COMPLIANCE_DATE_LABEL;
        if (isBlank(given)) {
            wrong(AanwijzingFields.COMPLIANCE_DATE, "Vul een datum in bij ‘%s’.".formatted(label));
            return Optional.empty();
        }
        var day = date(given);
        if (day.isEmpty()) {
            wrong(
                    AanwijzingFields.COMPLIANCE_DATE,
                    "De datum bij ‘%s’ bestaat niet. Schrijf hem als 2026-12-01.".formatted(label));
        } else if (!day.get().isAfter(today)) {
            wrong(
                    AanwijzingFields.COMPLIANCE_DATE,
                    "De datum bij ‘%s’ is al voorbij. Kies een dag na vandaag.".formatted(label));
        } else if (day.get().isAfter(today.plusYears(10))) {
            wrong(
                    AanwijzingFields.COMPLIANCE_DATE,
                    "De datum bij ‘%s’ ligt meer dan tien jaar in de toekomst.".formatted(label));
        } else if (!calendar.isWorkingDay(day.get())) {
            wrong(
                    AanwijzingFields.COMPLIANCE_DATE,
                    "De datum bij ‘%s’ is geen werkdag: %s. Kies een werkdag."
                            .formatted(
                                    label,
                                    calendar.holidayName(day.get()).orElseGet(() -> DutchTime.inWords(day.get()))));
        } else {
            return day;
        }
        return Optional.empty();
    }

    void wrong(String field, String message) {
        violations.add(new Violation(field, message));
    }

    void refuse() {
        if (!violations.isEmpty()) {
            throw new RefusedException(violations);
        }
    }

    static boolean isBlank(@Nullable String given) {
        return given == null || given.isBlank();
    }

    private static Optional<LocalDate> date(String given) {
        try {
            return Optional.of(LocalDate.parse(given.strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
