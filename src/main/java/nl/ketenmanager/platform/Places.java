package nl.ketenmanager.platform;

import java.util.List;

/** Pages that somebody finds on his first page beside those that everybody has; the module tells that shows them. */
@FunctionalInterface
public interface Places {

    List<Place> of(String person);

    /** Where it is, what it is called, and in a sentence what is there. */
    record Place(String path, String name, String about) {}
}
