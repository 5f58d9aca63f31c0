package nl.ketenmanager.audit.door;

import jakarta.servlet.http.HttpServletRequest;

/** Where an act comes from. */
public enum Door {
    API("/api/"),
    ENGINE_REST("/engine-rest/"),
    /** The engine's web applications: Tasklist, and with it Cockpit and Admin, which share one door. */
    TASKLIST("/camunda/"),
    /** Our own pages, login included. */
    PORTAL("/"),
    /** No request at all: a timer, a job, the start of the application. */
    JOB(null);

    private final String path;

    Door(String path) {
        this.path = path;
    }

    static Door of(HttpServletRequest request) {
        String path = request.getRequestURI();
        for (Door door : new Door[] {API, ENGINE_REST, TASKLIST}) {
            if (path.startsWith(door.path)) {
                return door;
            }
        }
        return PORTAL;
    }
}
