package nl.ketenmanager.escalation;

/** Puts a nota on paper. */
public interface NotaPrinter {

    /** One page, as a PDF that a screen reader can read (PDF/UA). */
    byte[] print(Nota nota);
}
