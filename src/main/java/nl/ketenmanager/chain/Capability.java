package nl.ketenmanager.chain;

/** A building block of chain governance; none is universal, so each is on or off per chain. */
public enum Capability {
    DIRECT_ROUTE("Rechtstreekse route naar de ketenmanager"),
    STANDPOINTS("Standpunten van ketenpartners"),
    AGENDA("Agenda van de overleggen"),
    KETENMANAGER("Ketenmanager"),
    KERNTEAM("Bestuurlijk kernteam"),
    DOORZETTINGSMACHT("Doorzettingsmacht"),
    AANWIJZING("Aanwijzing"),
    MANDATES("Mandaten"),
    AGREEMENTS("Ketenafspraken"),
    STEERING_IMPULSES("Sturingsimpulsen"),
    NORMS("Normenkader"),
    REPORTS("Ketenrapportage"),
    PHASES("Ontwikkelfasen"),
    WAITING_ATTITUDE("Afwachtende houding"),
    SUPPORT("Draagvlakverklaringen"),
    EXTERNAL_WORK("Werk door systemen van ketenpartners"),
    NOTIFICATIONS("Berichten"),
    ACCOUNTABILITY("Verantwoording achteraf");

    private final String label;

    Capability(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
