package nl.ketenmanager.mandate;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Tier;
import org.jspecify.annotations.Nullable;

/**
 * Who might do what in a chain at a moment, as known at another; both are now unless given. What is left open does not
 * narrow the question.
 *
 * @param partners those whom the act would bind
 */
public record PowerQuestion(
        ChainCode chain,
        @Nullable Power power,
        @Nullable Tier tier,
        @Nullable String person,
        Set<PartnerCode> partners,
        @Nullable String subject,
        @Nullable BigDecimal amount,
        @Nullable Instant at,
        @Nullable Instant known) {

    public PowerQuestion {
        partners = Set.copyOf(partners);
    }

    boolean asks(PowerRow row) {
        return (power == null || power == row.power()) && (tier == null || row.appliesAt(tier));
    }

    /** What he would do, to look at it with the eyes of {@link MandateCheck}. */
    Act act(PowerRow row, String somebody) {
        var bound = partners.stream().toList();
        Tier where = tier != null ? tier : row.tier() != null ? row.tier() : Tier.KETENMANAGER;
        return new Act(row.power(), chain, where, somebody, bound, subject, amount, null, null);
    }
}
