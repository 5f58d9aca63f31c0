package nl.ketenmanager.mandate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ketenmanager.chain.Partner;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.platform.Violation;

/**
 * 10:1: a mandate is for what is the grantor's own. What a partner gives, and what rests on that, is about that partner;
 * an office gives somebody who does not work under it only what concerns itself; past the board only the board lets
 * somebody go.
 */
final class GrantorReachRule implements GrantRule {

    @Override
    public List<Violation> broken(Proposal proposal) {
        MandateTerms terms = proposal.terms();
        Grantor principal = principal(proposal);
        GrantorKind kind = principal.kind();
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
        Set<PartnerCode> own = own(principal, proposal);
        Set<PartnerCode> asked = terms.scope().partners();
        boolean further = !own.containsAll(asked);
        boolean outsider = proposal.parent() == null && !Employment.isUnder(terms, null, proposal.chain());
        if (kind == GrantorKind.PARTNER ? further : outsider && (asked.isEmpty() || further)) {
            broken.add(Breach.of(
                    "GRANTOR_REACH",
                    "10:1",
                    "partners",
                    "%s kan alleen mandaat geven over zichzelf. Noem bij ‘Ketenpartners’ alleen: %s."
                            .formatted(
                                    principal.name(proposal.chain()),
                                    own.stream()
                                            .map(PartnerCode::value)
                                            .sorted()
                                            .collect(Collectors.joining(", ")))));
        }
        return broken;
    }

    private static Grantor principal(Proposal proposal) {
        return proposal.parent() == null
                ? proposal.terms().grantor()
                : proposal.parent().principal();
    }

    private static Set<PartnerCode> own(Grantor grantor, Proposal proposal) {
        return proposal.chain().partners().stream()
                .filter(partner -> grantor.is(partner.code()) || grantor.is(partner.office()))
                .map(Partner::code)
                .collect(Collectors.toSet());
    }
}
