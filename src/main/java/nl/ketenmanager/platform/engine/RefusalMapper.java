package nl.ketenmanager.platform.engine;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Optional;
import nl.ketenmanager.platform.ConflictException;
import nl.ketenmanager.platform.ForbiddenException;
import nl.ketenmanager.platform.NotFoundException;
import nl.ketenmanager.platform.RefusedException;
import nl.ketenmanager.platform.Violation;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.rest.exception.ExceptionHandlerHelper;

/**
 * Answers a refusal that was given inside the engine in our own words, for Tasklist and for other callers of the
 * engine's REST alike. The engine wraps every exception of a listener, so the refusal is looked for among the causes.
 */
@Provider
public class RefusalMapper implements ExceptionMapper<Throwable> {

    private static final String ANOTHER_CHAIN = "Deze zaak hoort bij een keten waar u niet voor werkt.";

    private static final String AT_ONCE =
            "Iemand anders werkte op hetzelfde moment aan deze zaak. Er is niets gewijzigd; probeer het opnieuw.";

    record Answer(String type, String message, List<Violation> violations) {}

    @Override
    public Response toResponse(Throwable failure) {
        return cause(failure, RefusedException.class)
                .map(refusal -> answer(400, new Answer("Refused", refusal.getMessage(), refusal.violations())))
                .or(() -> cause(failure, ForbiddenException.class)
                        .map(refusal ->
                                answer(403, new Answer("Forbidden", refusal.getMessage(), refusal.violations()))))
                .or(() -> cause(failure, NotFoundException.class)
                        .map(refusal -> answer(404, new Answer("NotFound", refusal.getMessage(), List.of()))))
                .or(() -> cause(failure, ConflictException.class)
                        .map(refusal -> answer(409, new Answer("Conflict", refusal.getMessage(), List.of()))))
                .or(() -> cause(failure, OptimisticLockingException.class)
                        .map(lost -> answer(409, new Answer("Conflict", AT_ONCE, List.of()))))
                .or(() -> cause(failure, ProcessEngineException.class)
                        .filter(RefusalMapper::ofAnotherChain)
                        .map(foreign -> answer(403, new Answer("Forbidden", ANOTHER_CHAIN, List.of()))))
                .orElseGet(() -> ExceptionHandlerHelper.getInstance().getResponse(failure));
    }

    /** The engine calls this a failure of its own (500); only the number in the text tells it apart. */
    private static boolean ofAnotherChain(ProcessEngineException failure) {
        return String.valueOf(failure.getMessage()).startsWith("ENGINE-13034");
    }

    private static Response answer(int status, Answer answer) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .entity(answer)
                .build();
    }

    private static <T extends Throwable> Optional<T> cause(Throwable failure, Class<T> kind) {
        Throwable candidate = failure;
        while (candidate != null && !kind.isInstance(candidate)) {
            candidate = candidate.getCause() == candidate ? null : candidate.getCause();
        }
        return Optional.ofNullable(candidate).map(kind::cast);
    }
}
