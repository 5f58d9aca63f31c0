package nl.ketenmanager.audit.verify;

/**
 * A place where the account was tampered with.
 *
 * @param custody {@link #SEALS} when it is a seal
 * @param number the line or the seal where it shows
 * @param message for people, in Dutch
 */
public record Finding(String custody, long number, Problem problem, String message) {
    public static final String SEALS = "(seals)";

    /** What is wrong. */
    public enum Problem {
        LINE_CHANGED("is gewijzigd: de inhoud past niet bij de hash"),
        LINE_DOES_NOT_FOLLOW("sluit niet aan op de regel ervoor: een van beide is vervangen"),
        LINE_MISSING("ontbreekt"),
        LINE_OUT_OF_ORDER("staat niet op zijn plaats"),
        LINE_SEALED_OTHERWISE("is na het verzegelen herschreven: het zegel noemt een andere hash"),
        LINES_CUT_OFF("ontbreekt: het einde van de reeks is afgehaald"),
        LINE_PAST_HEAD("is buiten de toepassing om toegevoegd: de kop van de reeks kent haar niet"),
        HEAD_MISSING("heeft geen kop van de reeks meer"),
        HEAD_CHANGED("is niet wat de kop van de reeks zegt: de kop is gewijzigd"),
        CUSTODY_MISSING("ontbreekt, en met haar de hele reeks"),
        SEAL_MISSING("ontbreekt"),
        SEAL_CHANGED("is gewijzigd: de inhoud past niet bij de hash"),
        SEAL_DOES_NOT_FOLLOW("sluit niet aan op het zegel ervoor: een van beide is vervangen"),
        SEAL_SIGNATURE_WRONG("heeft een ondertekening die niet klopt"),
        SEAL_KEY_UNKNOWN("is ondertekend met een sleutel die niet is meegegeven"),
        SEAL_NOT_SIGNED("is niet ondertekend, en geen later zegel is dat");

        private final String words;

        Problem(String words) {
            this.words = words;
        }
    }

    static Finding line(String custody, long number, Problem problem) {
        return new Finding(custody, number, problem, "Regel %d van %s %s.".formatted(number, custody, problem.words));
    }

    static Finding seal(long number, Problem problem) {
        return new Finding(SEALS, number, problem, "Zegel %d %s.".formatted(number, problem.words));
    }
}
