package nl.ketenmanager.escalation;

/** The texts people write in a case; forms and API are checked by the same rules. */
public final class CaseFields {
    public static final TextField TITLE = new TextField("title", "Titel", 5, 120);
    public static final TextField DESCRIPTION = new TextField("description", "Beschrijving", 10, 2000);
    public static final TextField OWN_EFFORT = new TextField("ownEffort", "Eigen inspanning", 10, 2000);
    public static final TextField CHAIN_INTEREST = new TextField("chainInterest", "Ketenbelang", 5, 1000);
    public static final TextField ROUTE_REASON = new TextField("routeReason", "Waarom rechtstreeks?", 10, 1000);
    public static final TextField NEW_FACTS = new TextField("newFacts", "Nieuwe feiten", 10, 2000);
    public static final TextField MOTIVATION = new TextField("motivation", "Motivering", 3, 2000);
    public static final TextField STANDPOINT = new TextField("standpoint", "Standpunt", 3, 2000);
    public static final TextField REASON = new TextField("reason", "Reden", 3, 1000);

    private CaseFields() {}
}
