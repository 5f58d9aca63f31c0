package nl.ketenmanager.audit.door;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The request that is served on this thread, if any, and whether its outcome has been accounted for. */
public final class CurrentRequest {
    private static final String ACCOUNTED = CurrentRequest.class.getName() + ".accounted";

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

    private static Optional<HttpServletRequest> find() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? Optional.of(attributes.getRequest())
                : Optional.empty();
    }
}
