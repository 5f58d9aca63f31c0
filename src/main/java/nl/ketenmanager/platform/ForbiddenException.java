package nl.ketenmanager.platform;

/** Someone asked for what is not theirs to do; the message says so in Dutch. Answered as 403. */
public class ForbiddenException extends RuntimeException {
    public ForbiddenException(String message) {
        super(message);
    }
}
