package nl.ketenmanager.escalation;

import java.time.LocalDate;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.mandate.Ground;
import org.jspecify.annotations.Nullable;

/**
 * What a partner will do, and by when: no case ends without one (invariant 7), and its owner is a partner (S22).
 *
 * @param matter what the decision that laid it down was about; nothing where it was no decision
 * @param ground what whoever laid it down could rest it on then; empty when no power was needed
 */
public record Agreement(
        PartnerCode owner,
        LocalDate dueOn,
        String content,
        Visit.Matter matter,
        @Nullable Ground ground) {

    public Agreement(PartnerCode owner, LocalDate dueOn, String content) {
        this(owner, dueOn, content, Visit.Matter.NONE, null);
    }

    Agreement on(Visit.Authority authority) {
        return new Agreement(owner, dueOn, content, authority.matter(), authority.ground());
    }
}
