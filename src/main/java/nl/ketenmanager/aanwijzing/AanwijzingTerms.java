package nl.ketenmanager.aanwijzing;

import nl.ketenmanager.calendar.Term;

/**
 * How long each step of an aanwijzing takes, as it was when the aanwijzing was given.
 *
 * @param finalise from the end of the consultation until the ketenmanager has finalised it
 * @param objection how long the board has to decide on an objection
 */
public record AanwijzingTerms(Term consultation, Term finalise, Term acknowledge, Term objection) {}
