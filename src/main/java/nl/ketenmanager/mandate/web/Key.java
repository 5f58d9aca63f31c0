package nl.ketenmanager.mandate.web;

import io.swagger.v3.oas.annotations.Parameter;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The header by which a repeated request is recognised. */
@Parameter(
        name = Key.HEADER,
        description =
                "The caller's own key for this request, 1 to 200 characters. The same key with the same body gives the"
                        + " same mandate; with another body it is refused (409).",
        example = "7c1f2c5e-6a0b-4a54-9d0e-0f6a3d1f5b11")
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@interface Key {
    String HEADER = "Idempotency-Key";
}
