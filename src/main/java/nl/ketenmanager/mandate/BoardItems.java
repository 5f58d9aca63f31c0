package nl.ketenmanager.mandate;

import java.time.Instant;
import java.util.Objects;
import nl.ketenmanager.chain.Capability;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.PartnerCode;
import org.springframework.stereotype.Component;

/** Which matters of a mandate come before the board, where the chain keeps agendas. */
@Component
class BoardItems {
    private final BoardAgenda agenda;
    private final ChainRegister chains;

    BoardItems(BoardAgenda agenda, ChainRegister chains) {
        this.agenda = agenda;
        this.chains = chains;
    }

    /** S16: support that is taken back ends nothing by itself, but the board talks about it. */
    void follow(Mandate mandate, MandateFact fact) {
        ChainCode chain = mandate.terms().chain();
        switch (fact.kind()) {
            case SUPPORT_WITHDRAWN -> {
                String partner = partner(chain, Objects.requireNonNull(fact.partner()));
                place(
                        chain,
                        mandate.id(),
                        support(fact),
                        "%s trok het draagvlak voor mandaat %d van de ketenmanager in".formatted(partner, mandate.id()),
                        fact.recordedAt());
            }
            case SUPPORT_GIVEN ->
                agenda.close(mandate.id(), support(fact), "Het draagvlak is opnieuw verklaard", fact.recordedAt());
            case WITHDRAWN -> agenda.closeAll(mandate.id(), "Het mandaat is ingetrokken", fact.recordedAt());
            case CONSENT_HOLDER, CONSENT_EMPLOYER -> {}
        }
    }

    void place(ChainCode chain, long mandate, String matter, String reason, Instant at) {
        if (chains.find(chain).orElseThrow().has(Capability.AGENDA)) {
            agenda.place(chain, mandate, matter, reason, at);
        }
    }

    void close(long mandate, String matter, String reason, Instant at) {
        agenda.close(mandate, matter, reason, at);
    }

    private static String support(MandateFact fact) {
        return "support/" + fact.partner();
    }

    private String partner(ChainCode chain, PartnerCode partner) {
        return Grantor.of(partner).name(chains.find(chain).orElseThrow());
    }
}
