package nl.ketenmanager.aanwijzing;

import java.time.Instant;
import nl.ketenmanager.chain.Capability;
import nl.ketenmanager.chain.ChainRegister;
import org.springframework.stereotype.Component;

/** Which matters of an aanwijzing come before the board, where the chain keeps agendas. */
@Component
class AanwijzingMatters {
    static final String NOT_ACKNOWLEDGED = "acknowledgement";
    static final String NOT_REPORTED = "compliance";
    static final String OBJECTION = "objection";

    private final AanwijzingBoard board;
    private final ChainRegister register;

    AanwijzingMatters(AanwijzingBoard board, ChainRegister register) {
        this.board = board;
        this.register = register;
    }

    void place(Aanwijzing a, String matter, String reason, Instant at) {
        if (register.find(a.chain()).orElseThrow().has(Capability.AGENDA)) {
            board.place(a, matter, reason, at);
        }
    }

    void close(Aanwijzing a, String matter, String reason, Instant at) {
        board.close(a.id(), matter, reason, at);
    }
}
