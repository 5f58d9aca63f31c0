package nl.ketenmanager.modelling;

/** One place where a model departs from the conventions, told so that its author can repair it. */
public record Finding(String file, String element, String message) {
    @Override
    public String toString() {
        return file + " · " + element + ": " + message;
    }
}
