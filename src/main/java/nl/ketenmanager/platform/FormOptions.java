package nl.ketenmanager.platform;

import java.util.List;

/**
 * The options of a field of a start form that depend on who opens it; the field names the source in its properties. A
 * field that offers nothing gets them into the list of its condition.
 */
public interface FormOptions {

    String source();

    List<Option> of(String person);

    /** One option, by the code that is handed in and the words that are shown. */
    record Option(String label, String value) {}
}
