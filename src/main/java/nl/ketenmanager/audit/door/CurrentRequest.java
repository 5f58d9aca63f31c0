package nl.ketenmanager.audit.door;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The request that is served on this thread, if any, and whether its outcome has been accounted for. */
public final class CurrentRequest {
    private static final String ACCOUNTED = CurrentRequest.class.getName() + ".accounted";
    private static final ThreadLocal<HttpServletRequest> SERVED = new ThreadLocal<>();

    private CurrentRequest() {}

    public static Door door() {
        return find().map(Door::of).orElse(Door.JOB);
    }

    /** A line tells already how this request ended. */
    public static void accounted() {
        find().ifPresent(request -> request.setAttribute(ACCOUNTED, true));
    }

    static boolean isAccounted(HttpServletRequest request) {
        return request.getAttribute(ACCOUNTED) != null;
    }

    static void begin(HttpServletRequest request) {
        SERVED.set(request);
    }

    static void end() {
        SERVED.remove();
    }

    private static Optional<HttpServletRequest> find() {
        return Optional.ofNullable(SERVED.get());
    }
}
