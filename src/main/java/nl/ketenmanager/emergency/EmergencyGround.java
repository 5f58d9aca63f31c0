package nl.ketenmanager.emergency;

/** What makes a case an emergency, by its code and in words; each chain has its own list. */
public record EmergencyGround(String code, String label) {

    String inWords() {
        return code + " – " + label;
    }
}
