package nl.ketenmanager.platform.engine;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Every call that may change something through the engine's REST, and the few that read too much. A change that is not
 * here is closed, so a door that a new engine version brings is closed too. Behind an open door the engine's own rights still decide.
 */
final class OpenDoors {
    private static final String ID = "[^/]+";
    private static final String DEFINITION = "process-definition/(?:key/)?[^/]+";
    private static final Set<String> ANYBODY = Set.of();
    private static final Set<String> ADMINISTRATOR = Set.of("ADMINISTRATOR");
    private static final Set<String> WORKER = Set.of("WORKER");

    /** No roles means: whoever has the engine's right. */
    private record Door(String method, Pattern path, Set<String> roles) {
        boolean opens(EngineCall call, Collection<String> groups) {
            return method.equals(call.method())
                    && path.matcher(call.path()).matches()
                    && (roles.isEmpty() || roles.stream().anyMatch(groups::contains));
        }
    }

    private static final List<Door> DOORS = List.of(
            // questions that are too long for an address
            post(
                    "(task|process-instance|execution|variable-instance|job|job-definition|external-task)(/count)?",
                    ANYBODY),
            post(
                    "history/(process-instance|activity-instance|task|variable-instance|detail|job-log|external-task-log)(/count)?",
                    ANYBODY),
            post("filter/" + ID + "/(list|singleResult|count)", ANYBODY),
            // people at work
            post("task/" + ID + "/(claim|unclaim|complete|submit-form)", ANYBODY),
            post(DEFINITION + "/(start|submit-form)", ANYBODY),
            // partners' programs
            post("external-task/fetchAndLock", WORKER),
            post("external-task/" + ID + "/(complete|failure|extendLock)", WORKER),
            // process owners
            post("deployment/create", ANYBODY),
            // administrators
            post("job/" + ID + "/execute", ADMINISTRATOR),
            put("job/" + ID + "/retries", ADMINISTRATOR),
            put("incident/" + ID + "/annotation", ADMINISTRATOR),
            post("(authorization|filter)/create", ADMINISTRATOR),
            put("(authorization|filter)/" + ID, ADMINISTRATOR),
            delete("(authorization|filter)/" + ID, ADMINISTRATOR),
            // repair: the engine's right is given to nobody by default, so it must be granted first, and that is logged
            post("process-instance/" + ID + "/modification", ADMINISTRATOR),
            put("process-instance/" + ID + "/suspended", ADMINISTRATOR),
            post("message|signal", ADMINISTRATOR));

    // the engine counts the cases of all chains for whoever may read the model
    private static final Pattern COUNTS = Pattern.compile("(process-definition|deployment)/(.+/)?statistics");
    private static final Set<String> COUNTERS = Set.of("AUDITOR", "PROCESS_OWNER", "ADMINISTRATOR");

    private OpenDoors() {}

    static boolean admit(EngineCall call, Collection<String> groups) {
        if (call.onlyReads()) {
            return !COUNTS.matcher(call.path()).matches() || COUNTERS.stream().anyMatch(groups::contains);
        }
        return DOORS.stream().anyMatch(door -> door.opens(call, groups));
    }

    private static Door post(String path, Set<String> roles) {
        return new Door("POST", Pattern.compile(path), roles);
    }

    private static Door put(String path, Set<String> roles) {
        return new Door("PUT", Pattern.compile(path), roles);
    }

    private static Door delete(String path, Set<String> roles) {
        return new Door("DELETE", Pattern.compile(path), roles);
    }
}
