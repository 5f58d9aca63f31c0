package nl.ketenmanager.escalation;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.ketenmanager.chain.Body;
import nl.ketenmanager.chain.Capability;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.Partner;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.PartnerKind;
import nl.ketenmanager.chain.Phase;
import nl.ketenmanager.chain.StandpointVia;
import nl.ketenmanager.chain.Tier;

/** Chains for rules that need no database. */
final class Chains {
    static final Chain LAK = chain("LAK", EnumSet.allOf(Capability.class), true);
    /** Without a ketenmanager. */
    static final Chain STRAF = chain("STRAF", Set.of(Capability.STANDPOINTS), false);

    private Chains() {}

    static Chain chain(String code, Set<Capability> capabilities, boolean hasKetenmanager) {
        return new Chain(
                new ChainCode(code),
                code,
                "Doel",
                Phase.WERKEND,
                capabilities,
                List.of(partner("BD"), partner("UWV")),
                Arrays.stream(Tier.values())
                        .map(tier -> new Body(tier, tier == Tier.OPERATIONAL ? "Productieoverleg" : tier.label()))
                        .toList(),
                List.of(),
                false,
                hasKetenmanager);
    }

    private static Partner partner(String code) {
        return new Partner(new PartnerCode(code), code, PartnerKind.ZBO, true, StandpointVia.TASK, null);
    }
}
