package nl.ketenmanager.aanwijzing;

/**
 * How often the power was used in a stretch of time, for the register of overrides: a ketenmanager too strong shows in
 * numbers.
 *
 * @param issued aanwijzingen and requests that were issued
 * @param requests how many of them bound nobody
 * @param withoutConsultation issued before every line was heard that the case concerns: not awaited, or never asked (S4)
 * @param objections how many met an objection
 * @param overturned how many the board has ended since
 */
public record AanwijzingFigures(int issued, int requests, int withoutConsultation, int objections, int overturned) {}
