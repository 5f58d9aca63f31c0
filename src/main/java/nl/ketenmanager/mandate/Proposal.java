package nl.ketenmanager.mandate;

import java.time.Instant;
import java.util.List;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.ChainRegister;
import org.jspecify.annotations.Nullable;

/**
 * Everything the rules look at when somebody registers a mandate.
 *
 * @param parent what a sub-mandate rests on
 * @param recorded the mandates that the chain has already
 */
record Proposal(
        MandateTerms terms,
        Chain chain,
        @Nullable MandateLine parent,
        List<MandateLine> recorded,
        List<DecisionSubject> subjects,
        ChainRegister chains,
        boolean inWriting,
        String by,
        Instant now) {}
