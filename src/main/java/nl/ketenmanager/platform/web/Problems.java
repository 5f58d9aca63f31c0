package nl.ketenmanager.platform.web;

import nl.ketenmanager.platform.ConflictException;
import nl.ketenmanager.platform.ForbiddenException;
import nl.ketenmanager.platform.NotFoundException;
import nl.ketenmanager.platform.RefusedException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers what our services refuse as problem details (RFC 9457) in Dutch. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class Problems {

    @ExceptionHandler
    ProblemDetail refused(RefusedException refusal) {
        var problem = problem(HttpStatus.BAD_REQUEST, "Invoer geweigerd", refusal.getMessage());
        problem.setProperty("violations", refusal.violations());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail forbidden(ForbiddenException refusal) {
        var problem = problem(HttpStatus.FORBIDDEN, "Geen toegang", refusal.getMessage());
        if (!refusal.violations().isEmpty()) {
            problem.setProperty("violations", refusal.violations());
        }
        return problem;
    }

    @ExceptionHandler
    ProblemDetail notFound(NotFoundException refusal) {
        return problem(HttpStatus.NOT_FOUND, "Niet gevonden", refusal.getMessage());
    }

    @ExceptionHandler
    ProblemDetail conflict(ConflictException refusal) {
        var problem = problem(HttpStatus.CONFLICT, "Past niet meer", refusal.getMessage());
        if (!refusal.violations().isEmpty()) {
            problem.setProperty("violations", refusal.violations());
        }
        return problem;
    }

    private static ProblemDetail problem(HttpStatus status, String title, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title);
        return problem;
    }
}
