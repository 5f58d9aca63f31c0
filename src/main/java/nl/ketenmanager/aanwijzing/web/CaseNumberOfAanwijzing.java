package nl.ketenmanager.aanwijzing.web;

import io.swagger.v3.oas.annotations.Parameter;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes the number of the case in the API's documentation. */
@Parameter(description = "Number of the case", example = "LAK-2026-00017")
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@interface CaseNumberOfAanwijzing {}
