package nl.ketenmanager.audit;

/** Where every module accounts for an act. Where it came from (API, Tasklist, timer) the audit finds out itself. */
public interface Audit {

    /** The act and its line are both there, or neither is; needs the transaction of the act. */
    void done(AuditedAct act);

    /**
     * An act that was refused. The line stays though the act's transaction is undone: it is written in a transaction of
     * its own, after the present one if there is one.
     *
     * @param rule the code of the rule that refused, such as {@code NO_MANDATE}; never a text of a person
     */
    void refused(AuditedAct act, String rule);
}
