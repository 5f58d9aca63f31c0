package nl.ketenmanager.platform.web;

import nl.ketenmanager.platform.ForbiddenException;
import nl.ketenmanager.platform.NotFoundException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Shows a person a page where a program gets problem details; whatever an API refuses has been answered before this. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class PageErrors {

    @ExceptionHandler(
            exception = {NoResourceFoundException.class, NotFoundException.class},
            produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView notFound() {
        return new ModelAndView("error/404", HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler(exception = ForbiddenException.class, produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView forbidden() {
        return new ModelAndView("error/403", HttpStatus.FORBIDDEN);
    }
}
