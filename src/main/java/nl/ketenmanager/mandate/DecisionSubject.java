package nl.ketenmanager.mandate;

/**
 * What a decision in a chain can be about, by the code and the words that the chain uses.
 *
 * @param qualifiedMajority it needs a qualified majority, so nobody decides it on mandate (Awb 10:3)
 * @param ruleMaking it makes rules, so nobody decides it on mandate (Awb 10:3)
 * @param ordinary what a decision is on that names no subject; one per chain, and always one that can be mandated
 */
public record DecisionSubject(
        String code, String label, boolean qualifiedMajority, boolean ruleMaking, boolean ordinary) {

    boolean isMandatable() {
        return !qualifiedMajority && !ruleMaking;
    }
}
