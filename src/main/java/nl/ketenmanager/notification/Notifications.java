package nl.ketenmanager.notification;

/** How every module tells people something; nothing is sent before the caller's transaction commits. */
public interface Notifications {

    /**
     * Joins the caller's transaction, which must exist: what rolls back was never told. The same fact told again to the
     * same person changes nothing.
     */
    void tell(Message message);

    /**
     * Calls back the requests, reminders and alarms of this case that have not left yet, in the caller's transaction. A mail
     * that is being handed over at this very moment may still arrive.
     */
    void stopPending(String caseId);
}
