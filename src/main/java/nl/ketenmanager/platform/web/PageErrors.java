package nl.ketenmanager.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import nl.ketenmanager.platform.ForbiddenException;
import nl.ketenmanager.platform.NotFoundException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Shows a person a page where a program gets problem details; whatever an API refuses has been answered before this. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class PageErrors {

    /** An address that is not there belongs to nobody: browsers ask for a page, programs take what comes. */
    @ExceptionHandler
    Object nowhere(NoResourceFoundException failure, HttpServletRequest request) {
        if (String.valueOf(request.getHeader(HttpHeaders.ACCEPT)).contains(MediaType.TEXT_HTML_VALUE)) {
            return notFound();
        }
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, "Dit adres bestaat niet.");
        problem.setTitle("Niet gevonden");
        return problem;
    }

    @ExceptionHandler(exception = NotFoundException.class, produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView notFound() {
        return new ModelAndView("error/404", HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler(exception = ForbiddenException.class, produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView forbidden() {
        return new ModelAndView("error/403", HttpStatus.FORBIDDEN);
    }
}
