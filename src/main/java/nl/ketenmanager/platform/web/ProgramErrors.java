package nl.ketenmanager.platform.web;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.accept.InvalidApiVersionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** An address or a version of the API that does not exist, for programs: they take JSON, or do not say what they take. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProgramErrors {

    @ExceptionHandler(
            exception = NoResourceFoundException.class,
            produces = {MediaType.APPLICATION_PROBLEM_JSON_VALUE, MediaType.APPLICATION_JSON_VALUE})
    ProblemDetail nowhere() {
        return problem(HttpStatus.NOT_FOUND, "Niet gevonden", "Dit adres bestaat niet.");
    }

    /** Spring has an English sentence for it that no message file replaces. */
    @ExceptionHandler(InvalidApiVersionException.class)
    ProblemDetail unknownVersion() {
        return problem(
                HttpStatus.BAD_REQUEST,
                "Versie bestaat niet",
                "Deze versie van de API bestaat niet. Laat de header API-Version weg of vraag om 1.0.");
    }

    private static ProblemDetail problem(HttpStatus status, String title, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title);
        return problem;
    }
}
