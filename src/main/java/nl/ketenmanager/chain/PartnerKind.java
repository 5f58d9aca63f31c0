package nl.ketenmanager.chain;

/** What sort of organisation a partner is, which tells how far a minister or a ketenmanager reaches. */
public enum PartnerKind {
    MINISTRY_PART("Onderdeel van een ministerie"),
    ZBO("Zelfstandig bestuursorgaan"),
    JUDICIARY("Rechterlijke macht"),
    PUBLIC_PROSECUTION("Openbaar Ministerie"),
    POLICE("Politie");

    private final String label;

    PartnerKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
