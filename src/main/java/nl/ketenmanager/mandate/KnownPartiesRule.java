package nl.ketenmanager.mandate;

import java.util.ArrayList;
import java.util.List;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Role.Scope;
import nl.ketenmanager.platform.Violation;
import org.jspecify.annotations.Nullable;

/** Everybody whom a mandate names takes part in the chain. */
final class KnownPartiesRule implements GrantRule {

    @Override
    public List<Violation> broken(Proposal proposal) {
        MandateTerms terms = proposal.terms();
        Chain chain = proposal.chain();
        var broken = new ArrayList<Violation>();
        boolean grantorKnown =
                switch (terms.grantor().kind()) {
                    case KETENBESTUUR, MANDATE -> true;
                    case PARTNER ->
                        chain.partners().stream()
                                .anyMatch(one -> terms.grantor().is(one.code()));
                    case OFFICE ->
                        chain.offices().stream().anyMatch(one -> terms.grantor().is(one.code()));
                };
        if (!grantorKnown) {
            broken.add(unknown(
                    "grantor.code", "Kies bij ‘Mandaatgever’ een ketenpartner of bewindspersoon van deze keten."));
        }
        holder(terms.holder(), proposal, broken);
        terms.scope().partners().stream()
                .filter(partner -> chain.partner(partner).isEmpty())
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .forEach(partner -> broken.add(
                        unknown("partners", "‘%s’ is geen ketenpartner van deze keten.".formatted(partner))));
        if (isUnknown(chain, terms.employer())) {
            broken.add(unknown("employer", "Kies bij ‘Werkgever’ een ketenpartner van deze keten, of laat het leeg."));
        }
        return broken;
    }

    private static void holder(MandateHolder holder, Proposal proposal, List<Violation> broken) {
        Scope scope = holder.role().scope();
        seat(
                "holder.partner",
                "Ketenpartner",
                scope == Scope.PARTNER,
                holder.partner(),
                !isUnknown(proposal.chain(), holder.partner()),
                broken);
        seat(
                "holder.office",
                "Bewindspersoon",
                scope == Scope.OFFICE,
                holder.office(),
                holder.office() != null
                        && proposal.chain().office(holder.office()).isPresent(),
                broken);
        if (holder.person() != null && proposal.chains().person(holder.person()).isEmpty()) {
            broken.add(
                    unknown("holder.person", "Kies bij ‘Persoon’ iemand die in het register staat, of laat het leeg."));
        }
    }

    private static void seat(
            String field, String label, boolean needed, @Nullable Object given, boolean known, List<Violation> broken) {
        if (needed && (given == null || !known)) {
            broken.add(unknown(field, "Kies bij ‘%s’ namens wie de mandaathouder zijn rol heeft.".formatted(label)));
        } else if (!needed && given != null) {
            broken.add(
                    unknown(field, "Laat ‘%s’ leeg: dat past niet bij de rol van de mandaathouder.".formatted(label)));
        }
    }

    private static boolean isUnknown(Chain chain, @Nullable PartnerCode partner) {
        return partner != null && chain.partner(partner).isEmpty();
    }

    private static Violation unknown(String field, String sentence) {
        return Breach.of("KNOWN_PARTIES", field, sentence);
    }
}
