package nl.ketenmanager.mandate;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.RoleHistory;
import org.jspecify.annotations.Nullable;

/** Asks who might do what, for tests that live beside the stores. */
public final class WhoMightWhat {
    private final PowerSight sight;
    private final ChainRegister chains;

    public WhoMightWhat(
            PowerMatrix matrix, RoleHistory roles, MandateLedger ledger, ChainRegister chains, Clock clock) {
        this.chains = chains;
        this.sight =
                new PowerSight(matrix, roles, ledger, RegisterScene.SUBJECTS, chains, new MandateRights(chains), clock);
    }

    /** "lineA LINE_MANAGER deputy for nobody on 12", once for each way in which somebody might. */
    public Set<String> asked(
            Power power, @Nullable PartnerCode partner, @Nullable String subject, Instant at, Instant known) {
        var partners = partner == null ? Set.<PartnerCode>of() : Set.of(partner);
        var question =
                new PowerQuestion(chains.all().get(0).code(), power, null, null, partners, subject, null, at, known);
        return sight.asked(question, "bureau").stream()
                .map(one -> "%s %s deputy for %s on %s"
                        .formatted(
                                one.person(),
                                one.holding().role(),
                                one.holding().deputyFor(),
                                one.line() == null
                                        ? "own authority"
                                        : one.line().mandate().id()))
                .collect(Collectors.toSet());
    }
}
