package nl.ketenmanager.mandate;

import nl.ketenmanager.platform.Violation;

/** Writes down which rule is broken, with its article of the Awb where the law has it. */
final class Breach {

    private Breach() {}

    static Violation of(String rule, String article, String field, String sentence) {
        String told = sentence.substring(0, sentence.length() - 1) + " (artikel " + article + " Awb).";
        return new Violation(field, told, rule, "Awb " + article);
    }

    /** A rule of the chain, not of the law. */
    static Violation of(String rule, String field, String sentence) {
        return new Violation(field, sentence, rule, null);
    }
}
