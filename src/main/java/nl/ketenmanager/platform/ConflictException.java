package nl.ketenmanager.platform;

/** The request is right in itself but does not fit what has happened meanwhile. Answered as 409, in Dutch. */
public class ConflictException extends RuntimeException {
    public ConflictException(String message) {
        super(message);
    }

    public ConflictException(String message, Throwable cause) {
        super(message, cause);
    }
}
