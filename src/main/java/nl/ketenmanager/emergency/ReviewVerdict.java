package nl.ketenmanager.emergency;

/** What is thought of an emergency afterwards. */
public enum ReviewVerdict {
    JUSTIFIED("Terecht"),
    NOT_JUSTIFIED("Niet terecht"),
    /** As many think one as the other, or nobody said anything. */
    UNDECIDED("Onbeslist");

    private final String label;

    ReviewVerdict(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
