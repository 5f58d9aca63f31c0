package nl.ketenmanager.audit.verify;

/** Takes a whole account: first the seals by number, then all heads, then the lines by custody and number. */
public interface AccountSink {

    void seal(Seal seal);

    void head(Head head);

    void line(Line line);
}
