package nl.ketenmanager.mandate;

import java.util.List;
import nl.ketenmanager.platform.Violation;

/** One rule that a mandate must keep to be registered; it says in Dutch what is broken, and by which article. */
interface GrantRule {

    List<Violation> broken(Proposal proposal);

    /** Whether the mandate is sound in itself and only does not fit what is recorded: 409 rather than 400. */
    default boolean isAboutTheRegister() {
        return false;
    }
}
