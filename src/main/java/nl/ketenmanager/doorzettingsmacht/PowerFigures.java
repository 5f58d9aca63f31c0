package nl.ketenmanager.doorzettingsmacht;

/**
 * How often power was used in one quarter, and against how much. A rate is none when there is nothing to divide by.
 *
 * @param casesRaised the cases that were raised in that quarter
 * @param emergencies the emergencies that took effect
 * @param aanwijzingen the aanwijzingen that were issued and bind; requests bind nobody and are not among them
 * @param withoutConsultation how many of them were issued before every line was heard (S4)
 * @param decisions what the ketenmanager decided at his own tier
 * @param aanwijzingenOverturned how many of those aanwijzingen the board has ended since
 * @param decisionsAnew about how many of those decisions a higher tier has decided anew since
 */
public record PowerFigures(
        Quarter quarter,
        long casesRaised,
        long emergencies,
        long aanwijzingen,
        long withoutConsultation,
        long decisions,
        long aanwijzingenOverturned,
        long decisionsAnew) {

    public long uses() {
        return emergencies + aanwijzingen;
    }

    public long overturned() {
        return aanwijzingenOverturned + decisionsAnew;
    }

    public double usesPerCase() {
        return rate(uses(), casesRaised);
    }

    /** Per aanwijzing that binds. */
    public double withoutConsultationRate() {
        return rate(withoutConsultation, aanwijzingen);
    }

    /** Per decision or aanwijzing. */
    public double overturnedRate() {
        return rate(overturned(), decisions + aanwijzingen);
    }

    private static double rate(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
