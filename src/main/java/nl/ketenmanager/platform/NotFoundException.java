package nl.ketenmanager.platform;

/** What was asked for does not exist, or not for the person who asks. Answered as 404, in Dutch. */
public class NotFoundException extends RuntimeException {
    public NotFoundException(String message) {
        super(message);
    }
}
