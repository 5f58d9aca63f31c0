package nl.ketenmanager.mandate.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.mandate.Entitlement;
import nl.ketenmanager.mandate.MandateLine;
import nl.ketenmanager.mandate.PowerBasis;
import org.jspecify.annotations.Nullable;

/**
 * That somebody might use a power; without a tier at every tier, without subjects on all, without an amount for any.
 *
 * @param version the mandate as it stood, as known at the moment that was asked
 */
record EntitlementView(
        String person,
        @Nullable String deputyFor,
        String role,
        @Nullable String partner,
        @Nullable String office,
        String power,
        @Nullable String tier,
        String basis,
        @Nullable Long mandate,
        @Nullable Integer version,
        @Nullable String onBehalfOf,
        List<String> partners,
        List<String> subjects,
        @Nullable BigDecimal amountLimit) {

    static EntitlementView of(Entitlement it, Chain chain, Instant known) {
        var row = it.row();
        var held = it.holding();
        MandateLine line = it.line();
        var scope = line == null ? null : line.mandate().terms().scope();
        return new EntitlementView(
                it.person(),
                held.deputyFor(),
                held.role().name(),
                text(held.partner()),
                text(held.office()),
                row.power().name(),
                row.tier() == null ? null : row.tier().name(),
                (line == null ? PowerBasis.OWN : PowerBasis.MANDATE).name(),
                line == null ? null : line.mandate().id(),
                line == null ? null : line.mandate().version(known),
                line == null ? null : line.principal().name(chain),
                scope == null ? List.of() : texts(scope.partners().stream()),
                scope == null ? List.of() : texts(scope.subjects().stream()),
                lower(row.amountLimit(), scope == null ? null : scope.amountLimit()));
    }

    private static @Nullable BigDecimal lower(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other : other == null ? one : one.min(other);
    }

    private static List<String> texts(Stream<?> codes) {
        return codes.map(Object::toString).sorted().toList();
    }

    private static @Nullable String text(@Nullable Record code) {
        return code == null ? null : code.toString();
    }
}
