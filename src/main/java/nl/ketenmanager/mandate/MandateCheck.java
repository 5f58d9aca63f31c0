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
     * The powers that somebody has on a matter, whatever power the act itself names, each with what it would rest on now;
     * a promise of nothing: what he will decide, and for how much, is only known when he acts.
     */
    Map<Power, Ground> grounds(Act matter);

    /** The powers to offer somebody. */
    default Set<Power> offered(ChainCode chain, Tier tier, String person, List<PartnerCode> partners) {
        return grounds(new Act(Power.DECIDE, chain, tier, person, partners, null, null, null, null))
                .keySet();
    }
}
