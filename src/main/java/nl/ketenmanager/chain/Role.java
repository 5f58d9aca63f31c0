package nl.ketenmanager.chain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a person may be in a chain, on behalf of whom, and the tier where that person sits. */
public enum Role {
    OPERATIONAL_STAFF("Operationeel medewerker", Scope.PARTNER, Tier.OPERATIONAL),
    LINE_MANAGER("Lijnmanager", Scope.PARTNER, Tier.TACTICAL),
    KETENREGISSEUR("Ketenregisseur", Scope.PARTNER, Tier.TACTICAL),
    DIRECTOR("Bestuurder", Scope.PARTNER, Tier.KETENBESTUUR),
    KETENMANAGER("Ketenmanager", Scope.CHAIN, Tier.KETENMANAGER),
    KETENBUREAU("Ketenbureau", Scope.CHAIN, null),
    KERNTEAM("Lid van het kernteam", Scope.CHAIN, Tier.KERNTEAM),
    OFFICE_HOLDER("Bewindspersoon", Scope.OFFICE, Tier.POLITICAL),
    AUDITOR("Auditor", Scope.EVERY_CHAIN, null),
    PROCESS_OWNER("Proceseigenaar", Scope.EVERY_CHAIN, null),
    ADMINISTRATOR("Beheerder", Scope.EVERY_CHAIN, null),
    WORKER("Technische gebruiker", Scope.EVERY_CHAIN, null);

    /** On behalf of whom a role is held. */
    public enum Scope {
        PARTNER,
        CHAIN,
        OFFICE,
        EVERY_CHAIN
    }

    private final String label;
    private final Scope scope;
    private final @Nullable Tier tier;

    Role(String label, Scope scope, @Nullable Tier tier) {
        this.label = label;
        this.scope = scope;
        this.tier = tier;
    }

    public String label() {
        return label;
    }

    public Scope scope() {
        return scope;
    }

    /** The tier where holders of this role sit; the ketenbureau supports every tier and sits at none. */
    public Optional<Tier> tier() {
        return Optional.ofNullable(tier);
    }
}
