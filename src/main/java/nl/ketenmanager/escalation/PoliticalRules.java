package nl.ketenmanager.escalation;

import nl.ketenmanager.chain.ChainCode;

/** What a chain agreed on its political tier. */
public interface PoliticalRules {

    Rules of(ChainCode chain);

    /**
     * @param dividedRounds how often a case that divides the offices goes back to the board before it ends
     * @param noteRequired whether an office decides only with its signed note
     */
    record Rules(int dividedRounds, boolean noteRequired) {}
}
