package nl.ketenmanager.platform;

import java.util.Map;
import java.util.Set;

/**
 * What the form of a task shows beside its fields. It is fetched when the form is opened, so that it is never stale and
 * no text of a case is kept in the engine.
 */
public interface FormContext {

    /** The task definitions it serves. */
    Set<String> tasks();

    /** Names and values for the form: text, or a list for the options of a field. */
    Map<String, Object> of(OpenTask task);

    /** A task whose form is being opened by a person who may see it. */
    record OpenTask(String definitionKey, String businessKey, String processInstanceId, String person) {}
}
