package nl.ketenmanager.mandate;

import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.Office;
import nl.ketenmanager.chain.OfficeCode;
import nl.ketenmanager.chain.Partner;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Tier;
import org.jspecify.annotations.Nullable;

/**
 * In whose name a mandate is given.
 *
 * @param code of the partner or the office; the board and a parent mandate have none
 */
public record Grantor(GrantorKind kind, @Nullable String code) {
    public static final Grantor KETENBESTUUR = new Grantor(GrantorKind.KETENBESTUUR, null);
    public static final Grantor PARENT = new Grantor(GrantorKind.MANDATE, null);

    public static Grantor of(PartnerCode partner) {
        return new Grantor(GrantorKind.PARTNER, partner.value());
    }

    public static Grantor of(OfficeCode office) {
        return new Grantor(GrantorKind.OFFICE, office.value());
    }

    public boolean is(@Nullable PartnerCode partner) {
        return kind == GrantorKind.PARTNER && partner != null && partner.value().equals(code);
    }

    public boolean is(@Nullable OfficeCode office) {
        return kind == GrantorKind.OFFICE && office != null && office.value().equals(code);
    }

    /** As people call it, to say in whose name somebody acts (Awb 10:10) and whom to ask. */
    public String name(Chain chain) {
        return switch (kind) {
            case KETENBESTUUR -> chain.body(Tier.KETENBESTUUR).name();
            case PARTNER ->
                chain.partners().stream()
                        .filter(partner -> partner.code().value().equals(code))
                        .map(Partner::name)
                        .findFirst()
                        .orElse(String.valueOf(code));
            case OFFICE ->
                chain.offices().stream()
                        .filter(office -> office.code().value().equals(code))
                        .map(Office::name)
                        .findFirst()
                        .orElse(String.valueOf(code));
            case MANDATE -> "de mandaathouder";
        };
    }
}
