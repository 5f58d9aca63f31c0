package nl.ketenmanager.mandate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.ketenmanager.chain.PartnerCode;
import org.jspecify.annotations.Nullable;

/**
 * What must stand before a mandate works: consents (Awb 10:4), and the support of each partner's director for a
 * ketenmanager (S16).
 */
public record MandateNeeds(boolean holderConsent, boolean employerConsent, Set<PartnerCode> support) {

    /** One thing that is still missing. */
    public record Missing(FactKind kind, @Nullable PartnerCode partner) {}

    public MandateNeeds {
        support = Set.copyOf(support);
    }

    public static MandateNeeds nothing() {
        return new MandateNeeds(false, false, Set.of());
    }

    List<Missing> all() {
        var all = new ArrayList<Missing>();
        if (holderConsent) {
            all.add(new Missing(FactKind.CONSENT_HOLDER, null));
        }
        if (employerConsent) {
            all.add(new Missing(FactKind.CONSENT_EMPLOYER, null));
        }
        support.stream()
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .forEach(partner -> all.add(new Missing(FactKind.SUPPORT_GIVEN, partner)));
        return all;
    }
}
