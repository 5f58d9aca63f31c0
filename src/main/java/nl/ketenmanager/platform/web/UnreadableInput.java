package nl.ketenmanager.platform.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.ketenmanager.platform.Violation;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Input that does not even have the right form: the answer names the field, never a class of ours. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class UnreadableInput {

    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException failure) {
        if (BodyLimit.isExceeded(failure)) {
            return BodyLimit.problem();
        }
        if (failure.getCause() instanceof UnrecognizedPropertyException unknown) {
            return problem(
                    field(unknown),
                    "Het veld ‘%s’ bestaat niet. Kies uit: %s.".formatted(unknown.getPropertyName(), known(unknown)));
        }
        String field = failure.getCause() instanceof JacksonException json ? field(json) : "";
        return problem(
                field,
                field.isEmpty()
                        ? "De aanvraag is geen geldige JSON."
                        : "De waarde van ‘" + field + "’ is niet van de goede soort.");
    }

    @ExceptionHandler
    ProblemDetail mismatch(MethodArgumentTypeMismatchException failure) {
        return problem(failure.getName(), "De waarde van ‘" + failure.getName() + "’ is niet van de goede soort.");
    }

    @ExceptionHandler
    ProblemDetail missing(MissingServletRequestParameterException failure) {
        return problem(failure.getParameterName(), "Vul ‘" + failure.getParameterName() + "’ in.");
    }

    @ExceptionHandler
    ProblemDetail missing(MissingServletRequestPartException failure) {
        return problem(failure.getRequestPartName(), "Voeg het deel ‘" + failure.getRequestPartName() + "’ toe.");
    }

    /** Larger than the server reads at all; what it does read, whoever keeps it refuses in his own words. */
    @ExceptionHandler
    ProblemDetail tooLarge(MaxUploadSizeExceededException failure) {
        return BodyLimit.problem();
    }

    @ExceptionHandler
    ProblemDetail unreadable(MultipartException failure) {
        return problem("", "De delen van de aanvraag zijn niet te lezen.");
    }

    private static String field(JacksonException failure) {
        return failure.getPath().stream()
                .map(JacksonException.Reference::getPropertyName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("."));
    }

    private static String known(UnrecognizedPropertyException unknown) {
        return unknown.getKnownPropertyIds().stream()
                .map(String::valueOf)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static ProblemDetail problem(String field, String message) {
        var violation = new Violation(field, message);
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, violation.message());
        problem.setTitle("Invoer geweigerd");
        problem.setProperty("violations", List.of(violation));
        return problem;
    }
}
