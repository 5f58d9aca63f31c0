package nl.ketenmanager.mandate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ketenmanager.chain.Partner;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.platform.Violation;

/**
 * 10:1: a mandate is for what is the grantor's own. A partner or an office gives somebody who does not work under it only
 * what concerns itself, and past the board only the board lets somebody go.
 */
final class GrantorReachRule implements GrantRule {

    @Override
    public List<Violation> broken(Proposal proposal) {
        MandateTerms terms = proposal.terms();
        GrantorKind kind = terms.grantor().kind();
        if (kind != GrantorKind.PARTNER && kind != GrantorKind.OFFICE) {
            return List.of();
        }
        var broken = new ArrayList<Violation>();
        if (terms.scope().powers().contains(Power.NOODESCALATIE)) {
            broken.add(Breach.of(
                    "GRANTOR_REACH",
                    "10:1",
                    "powers",
                    "‘%s’ gaat langs het ketenbestuur: alleen het ketenbestuur kan die bevoegdheid geven."
                            .formatted(Power.NOODESCALATIE.label())));
        }
        Set<PartnerCode> own = own(proposal);
        Set<PartnerCode> asked = terms.scope().partners();
        boolean outsider = !Employment.isUnder(terms, null, proposal.chain());
        if (outsider && (asked.isEmpty() || !own.containsAll(asked))) {
            broken.add(Breach.of(
                    "GRANTOR_REACH",
                    "10:1",
                    "partners",
                    "%s kan alleen mandaat geven over zichzelf. Noem bij ‘Ketenpartners’ alleen: %s."
                            .formatted(
                                    terms.grantor().name(proposal.chain()),
                                    own.stream()
                                            .map(PartnerCode::value)
                                            .sorted()
                                            .collect(Collectors.joining(", ")))));
        }
        return broken;
    }

    private static Set<PartnerCode> own(Proposal proposal) {
        Grantor grantor = proposal.terms().grantor();
        return proposal.chain().partners().stream()
                .filter(partner -> grantor.is(partner.code()) || grantor.is(partner.office()))
                .map(Partner::code)
                .collect(Collectors.toSet());
    }
}
