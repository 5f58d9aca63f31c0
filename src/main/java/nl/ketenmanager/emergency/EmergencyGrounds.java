package nl.ketenmanager.emergency;

import java.util.List;
import nl.ketenmanager.chain.ChainCode;

/** The grounds that a chain accepts. */
public interface EmergencyGrounds {

    List<EmergencyGround> of(ChainCode chain);
}
