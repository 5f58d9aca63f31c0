package nl.ketenmanager.escalation;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.ketenmanager.mandate.DecisionSubject;
import nl.ketenmanager.platform.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Checks what a decision is said to be about: a subject of the chain's list, and an amount in euros. Both may be left out,
 * and what is not said is not decided: then it is on the ordinary subject, and commits no money.
 */
record MatterCheck(List<DecisionSubject> subjects, List<Violation> violations) {
    static final String AMOUNT = "amount";
    static final String SUBJECT = "subject";
    private static final String AMOUNT_LABEL = "Bedrag";
    private static final String SUBJECT_LABEL = "Waarover gaat het besluit?";
    private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(2);
    /** Without separators of thousands: 50.000 would be fifty to one reader and fifty thousand to another. */
    private static final Pattern EUROS = Pattern.compile("\\d{1,13}([.,]\\d{1,2})?");

    Visit.Matter matter(Ballot ballot) {
        return new Visit.Matter(subject(ballot.subject()), amount(ballot.amount()));
    }

    private String subject(@Nullable String code) {
        if (code == null || code.isBlank()) {
            return subjects.stream()
                    .filter(DecisionSubject::ordinary)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no ordinary subject among " + subjects))
                    .code();
        }
        if (subjects.stream().noneMatch(subject -> subject.code().equals(code))) {
            violations.add(new Violation(
                    SUBJECT,
                    "De waarde bij ‘%s’ bestaat niet. Kies uit: %s, of laat het leeg."
                            .formatted(
                                    SUBJECT_LABEL,
                                    subjects.stream().map(DecisionSubject::code).collect(Collectors.joining(", ")))));
        }
        return code;
    }

    private @Nullable BigDecimal amount(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return NOTHING;
        }
        String written = text.strip();
        if (!EUROS.matcher(written).matches()) {
            violations.add(new Violation(
                    AMOUNT,
                    "Schrijf bij ‘%s’ euro’s in cijfers, zonder punten: 50000 of 1250,50. Of laat het leeg."
                            .formatted(AMOUNT_LABEL)));
            return null;
        }
        return new BigDecimal(written.replace(',', '.')).setScale(2);
    }
}
