package nl.ketenmanager.mandate;

import java.util.Set;
import java.util.stream.Collectors;
import nl.ketenmanager.chain.Capability;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.Partner;
import nl.ketenmanager.chain.PartnerKind;
import nl.ketenmanager.chain.Role;
import org.jspecify.annotations.Nullable;

/** 10:4: whether a holder works under the grantor's responsibility, and what a mandate needs where he does not. */
final class Employment {

    private Employment() {}

    static MandateNeeds needs(MandateTerms terms, @Nullable MandateLine parent, Chain chain) {
        boolean outsider = !isUnder(terms, parent, chain);
        Role role = terms.holder().role();
        // whoever heads an organisation works under nobody else
        boolean employed = role != Role.DIRECTOR && role != Role.OFFICE_HOLDER;
        boolean supported = role == Role.KETENMANAGER && parent == null && chain.has(Capability.SUPPORT);
        Set<nl.ketenmanager.chain.PartnerCode> support =
                supported ? chain.partners().stream().map(Partner::code).collect(Collectors.toSet()) : Set.of();
        return new MandateNeeds(outsider, outsider && employed, support);
    }

    /** A zbo does not work under its minister; a part of his ministry does. */
    static boolean isUnder(MandateTerms terms, @Nullable MandateLine parent, Chain chain) {
        MandateHolder holder = terms.holder();
        return switch (terms.grantor().kind()) {
            case KETENBESTUUR -> false;
            case PARTNER -> terms.grantor().is(holder.partner());
            case OFFICE ->
                terms.grantor().is(holder.office())
                        || chain.partners().stream()
                                .anyMatch(partner -> partner.code().equals(holder.partner())
                                        && partner.kind() == PartnerKind.MINISTRY_PART
                                        && terms.grantor().is(partner.office()));
            case MANDATE ->
                parent != null
                        && holder.partner() != null
                        && holder.partner()
                                .equals(parent.mandate().terms().holder().partner());
        };
    }
}
