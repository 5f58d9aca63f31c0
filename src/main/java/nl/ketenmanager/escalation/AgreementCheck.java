package nl.ketenmanager.escalation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.ketenmanager.calendar.DutchTime;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.platform.Violation;
import org.jspecify.annotations.Nullable;

/** Checks who carries something out and by when: a partner of the chain, and a day that is not past. */
record AgreementCheck(Chain chain, LocalDate today, List<Violation> violations) {
    static final String OWNER = "agreementOwner";
    static final String DUE = "agreementDue";
    private static final String OWNER_LABEL = "Wie voert dit uit?";
    private static final String DUE_LABEL = "Uiterlijk klaar op";
    /** A day, or a moment of which the day counts. */
    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(T.*)?");

    Optional<Agreement> required(@Nullable String owner, @Nullable String due, Optional<String> content) {
        var partner = owner(owner);
        var day = due(due);
        return partner.flatMap(who -> day.flatMap(when -> content.map(what -> new Agreement(who, when, what))));
    }

    /** Both or neither. */
    Optional<Agreement> optional(@Nullable String owner, @Nullable String due, Optional<String> content) {
        return isBlank(owner) && isBlank(due) ? Optional.empty() : required(owner, due, content);
    }

    private Optional<PartnerCode> owner(@Nullable String code) {
        var known = chain.partners().stream()
                .map(partner -> partner.code())
                .filter(partner -> partner.value().equals(code))
                .findFirst();
        if (known.isEmpty()) {
            violations.add(new Violation(
                    OWNER,
                    isBlank(code)
                            ? "Kies bij ‘%s’ een ketenpartner.".formatted(OWNER_LABEL)
                            : "De waarde bij ‘%s’ is geen partner van deze keten.".formatted(OWNER_LABEL)));
        }
        return known;
    }

    private Optional<LocalDate> due(@Nullable String text) {
        if (isBlank(text)) {
            violations.add(new Violation(DUE, "Vul bij ‘%s’ een datum in.".formatted(DUE_LABEL)));
            return Optional.empty();
        }
        try {
            var written = DAY.matcher(text);
            var day = LocalDate.parse(written.matches() ? written.group(1) : text);
            if (day.isBefore(today)) {
                violations.add(new Violation(
                        DUE,
                        "De datum bij ‘%s’ is voorbij. Kies %s of later."
                                .formatted(DUE_LABEL, DutchTime.inWords(today))));
                return Optional.empty();
            }
            return Optional.of(day);
        } catch (DateTimeParseException e) {
            violations.add(new Violation(
                    DUE, "De waarde bij ‘%s’ is geen datum. Schrijf hem als 2026-12-01.".formatted(DUE_LABEL)));
            return Optional.empty();
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
