package nl.ketenmanager.platform.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What nobody foresaw: the log keeps the reason, the caller hears in our one shape that it is not his fault. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.LOWEST_PRECEDENCE)
class Unexpected {
    private static final Logger LOG = LoggerFactory.getLogger(Unexpected.class);

    @ExceptionHandler
    ProblemDetail failed(Exception failure) {
        LOG.error("A request failed", failure);
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "Uw opdracht is niet uitgevoerd. Probeer het over een paar minuten opnieuw.");
        problem.setTitle("Er ging iets mis");
        return problem;
    }
}
