package nl.ketenmanager.doorzettingsmacht;

import java.util.List;
import nl.ketenmanager.chain.ChainCode;

/** What can be counted of the use of power, and which decisions did not stand. */
public interface PowerAccount {

    /** The figures of each of these quarters, in their order. */
    List<PowerFigures> figures(ChainCode chain, List<Quarter> quarters);

    /** Of the decisions taken in that quarter those that a higher tier has decided anew since, oldest first. */
    List<OverturnedDecision> overturned(ChainCode chain, Quarter quarter);
}
