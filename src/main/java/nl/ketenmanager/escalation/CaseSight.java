package nl.ketenmanager.escalation;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.OfficeCode;
import nl.ketenmanager.chain.Partner;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.chain.RoleHolding;
import nl.ketenmanager.chain.StandpointVia;
import nl.ketenmanager.chain.Tier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which cases a person may see, chain by chain. Nobody can hide a case of the chain from its ketenmanager (S9); a board
 * member sees what has been escalated to the board, not the daily work (S2).
 */
@Component
public class CaseSight {
    private final ChainRegister register;

    CaseSight(ChainRegister register) {
        this.register = register;
    }

    /**
     * What one person sees in one chain.
     *
     * @param everything every case
     * @param involving cases that concern one of these partners
     * @param reached the lowest tier from which on a case is visible, if any
     * @param decidingFor cases at the political tier that concern one of these partners
     */
    public record View(
            ChainCode chain,
            boolean everything,
            Set<PartnerCode> involving,
            @Nullable Tier reached,
            Set<PartnerCode> decidingFor) {

        /** What is before the board beside cases. */
        public boolean seesTheBoard() {
            return everything || reached != null && !Tier.KETENBESTUUR.isBelow(reached);
        }
    }

    List<View> of(String person) {
        var holdings = register.rolesOf(person);
        return register.all().stream()
                .flatMap(chain -> view(chain, holdings).stream())
                .toList();
    }

    private static Optional<View> view(Chain chain, List<RoleHolding> all) {
        var holdings = all.stream()
                .filter(holding -> holding.chain() == null || holding.chain().equals(chain.code()))
                .toList();
        boolean everything = holds(holdings, Role.AUDITOR, Role.KETENMANAGER, Role.KETENBUREAU);
        Set<PartnerCode> involving = new HashSet<>();
        Set<PartnerCode> decidingFor = new HashSet<>();
        for (RoleHolding holding : holdings) {
            switch (holding.role()) {
                case OPERATIONAL_STAFF, LINE_MANAGER, KETENREGISSEUR ->
                    involving.add(Objects.requireNonNull(holding.partner()));
                case OFFICE_HOLDER -> decidingFor.addAll(partnersOf(chain, Objects.requireNonNull(holding.office())));
                case WORKER -> involving.addAll(partnersWithSystem(chain));
                default -> {
                    // sees by tier, everything, or nothing
                }
            }
        }
        Tier reached = Stream.of(Role.DIRECTOR, Role.KERNTEAM)
                .filter(role -> holds(holdings, role))
                .flatMap(role -> role.tier().stream())
                .min(Comparator.naturalOrder())
                .orElse(null);
        boolean nothing = !everything && involving.isEmpty() && decidingFor.isEmpty() && reached == null;
        return nothing
                ? Optional.empty()
                : Optional.of(new View(chain.code(), everything, involving, reached, decidingFor));
    }

    private static boolean holds(List<RoleHolding> holdings, Role... roles) {
        return holdings.stream().anyMatch(holding -> List.of(roles).contains(holding.role()));
    }

    private static List<PartnerCode> partnersOf(Chain chain, OfficeCode office) {
        return chain.partners().stream()
                .filter(partner -> office.equals(partner.office()))
                .map(Partner::code)
                .toList();
    }

    private static List<PartnerCode> partnersWithSystem(Chain chain) {
        return chain.partners().stream()
                .filter(partner -> partner.standpointVia() == StandpointVia.SYSTEM)
                .map(Partner::code)
                .toList();
    }
}
