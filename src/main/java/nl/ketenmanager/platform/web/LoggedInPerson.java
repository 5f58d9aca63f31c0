package nl.ketenmanager.platform.web;

import java.util.List;
import java.util.Set;

/** Somebody as the portal greets him: his name, his roles in words, and the applications that open for him. */
public record LoggedInPerson(String name, List<String> roles, Set<String> applications) {

    public boolean opens(String application) {
        return applications.contains(application);
    }
}
