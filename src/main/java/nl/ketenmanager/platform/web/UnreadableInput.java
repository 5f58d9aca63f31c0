package nl.ketenmanager.platform.web;

import java.util.List;
import java.util.Objects;
import nl.ketenmanager.platform.Violation;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.core.JacksonException;

/** Input that does not even have the right form: the answer names the field, never a class of ours. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class UnreadableInput {

    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException failure) {
        String field = failure.getCause() instanceof JacksonException json ? field(json) : "";
        String message = field.isEmpty()
                ? "De aanvraag is geen geldige JSON."
                : "De waarde van ‘" + field + "’ is niet van de goede soort.";
        return problem(field, message);
    }

    @ExceptionHandler
    ProblemDetail mismatch(MethodArgumentTypeMismatchException failure) {
        return problem(failure.getName(), "De waarde van ‘" + failure.getName() + "’ is niet van de goede soort.");
    }

    private static String field(JacksonException failure) {
        return failure.getPath().stream()
                .map(JacksonException.Reference::getPropertyName)
                .filter(Objects::nonNull)
                .reduce((first, next) -> first + "." + next)
                .orElse("");
    }

    private static ProblemDetail problem(String field, String message) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, message);
        problem.setTitle("Invoer geweigerd");
        problem.setProperty("violations", List.of(new Violation(field, message)));
        return problem;
    }
}
