package nl.ketenmanager.platform;

import java.util.Collection;
import java.util.Set;

/**
 * What people and programs may hand in, told by the module that owns the form. The engine checks no form at all; what is
 * not told here is refused at the door of its REST, and a form that nobody told of accepts nothing.
 */
public interface SubmittedFields {
    Collection<FormFields> forms();

    /** The variables that belong to one task definition, external task or process start, named by its key. */
    record FormFields(String taskDefinitionKeyOrProcessKey, Set<String> names) {}
}
