package nl.ketenmanager.escalation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import nl.ketenmanager.mandate.DecisionSubject;
import org.jspecify.annotations.Nullable;

/** Says in one sentence what a decision is about and what it commits, also when whoever decided left that open. */
record Matters(List<DecisionSubject> subjects) {
    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

    /** "Onderwerp: Budget. Bedrag: € 50.000,00."; empty where nothing was decided. */
    String inWords(Visit.Matter matter) {
        return (subject(matter.subject()) + amount(matter.amount())).strip();
    }

    private String subject(@Nullable String code) {
        if (code == null) {
            return "";
        }
        String label = subjects.stream()
                .filter(subject -> subject.code().equals(code))
                .map(DecisionSubject::label)
                .findFirst()
                .orElse(code);
        return "Onderwerp: %s.".formatted(label);
    }

    private static String amount(@Nullable BigDecimal euros) {
        if (euros == null) {
            return "";
        }
        return euros.signum() == 0 ? " Er is geen geld mee gemoeid." : String.format(DUTCH, " Bedrag: € %,.2f.", euros);
    }
}
