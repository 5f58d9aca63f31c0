package nl.ketenmanager.escalation;

import java.util.regex.Pattern;

/** The number people use for a case, for example {@code LAK-2026-00017}; also the business key of its processes. */
public record EscalationId(String text) {
    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]*-\\d{4}-\\d{5,}");

    public EscalationId {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("Not the number of a case: " + text);
        }
    }

    public static EscalationId of(String text) {
        return new EscalationId(text);
    }

    /** Whether a text from outside could be the number of a case at all. */
    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return text;
    }
}
