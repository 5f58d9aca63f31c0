package nl.ketenmanager.mandate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Tier;

/** Answers, at the moment of acting, whether somebody may act and on which ground. */
public interface MandateCheck {

    /**
     * Needs a transaction. What the verdict rests on cannot be withdrawn until that transaction has ended: a withdrawal
     * waits for the act, or the act is refused.
     */
    MandateVerdict check(Act act);

    /**
     * The powers that somebody has at a tier, for a case that concerns these partners, each with what it would rest on now;
     * a promise of nothing: what the act is about, and for how much, is only known when he acts.
     */
    Map<Power, Ground> grounds(ChainCode chain, Tier tier, String person, List<PartnerCode> partners);

    /** The powers to offer somebody. */
    default Set<Power> offered(ChainCode chain, Tier tier, String person, List<PartnerCode> partners) {
        return grounds(chain, tier, person, partners).keySet();
    }
}
