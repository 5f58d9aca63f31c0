package nl.ketenmanager.mandate;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.RoleHolding;
import org.jspecify.annotations.Nullable;

/** For whom somebody acts who stands in, level by level up to the holder of the role. */
record Principals(ChainRegister chains) {

    Set<String> behind(RoleHolding holding) {
        var found = new LinkedHashSet<String>();
        add(holding.deputyFor(), holding, found);
        return found;
    }

    private void add(@Nullable String principal, RoleHolding holding, Set<String> found) {
        if (principal != null && found.add(principal)) {
            chains.rolesOf(principal).stream()
                    .filter(above -> above.role() == holding.role()
                            && Objects.equals(above.chain(), holding.chain())
                            && Objects.equals(above.partner(), holding.partner())
                            && Objects.equals(above.office(), holding.office()))
                    .forEach(above -> add(above.deputyFor(), holding, found));
        }
    }
}
