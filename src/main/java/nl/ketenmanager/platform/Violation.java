package nl.ketenmanager.platform;

/** One reason why input is refused: the field as machines name it, and a Dutch sentence that says what to do. */
public record Violation(String field, String message) {

    public Violation {
        field = Printable.of(field);
        message = Printable.of(message);
    }
}
