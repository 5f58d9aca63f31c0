package nl.ketenmanager.mandate;

/** Whether somebody may do what he is about to do. */
public sealed interface MandateVerdict {

    record Entitled(Ground ground) implements MandateVerdict {}

    /**
     * He may not.
     *
     * @param rule the code of the rule that refuses, for the account
     * @param reason why, and which way is open, in Dutch words for whoever tried
     */
    record Refused(String rule, String reason) implements MandateVerdict {}
}
