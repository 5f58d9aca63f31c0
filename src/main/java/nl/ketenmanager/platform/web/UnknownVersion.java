package nl.ketenmanager.platform.web;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.accept.InvalidApiVersionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** A version of the API that does not exist. Spring has an English sentence for it that no message file replaces. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnknownVersion {

    @ExceptionHandler(InvalidApiVersionException.class)
    ProblemDetail unknown() {
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST,
                "Deze versie van de API bestaat niet. Laat de header API-Version weg of vraag om 1.0.");
        problem.setTitle("Versie bestaat niet");
        return problem;
    }
}
