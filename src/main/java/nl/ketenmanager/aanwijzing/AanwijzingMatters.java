package nl.ketenmanager.aanwijzing;

import java.time.Instant;
import nl.ketenmanager.chain.Capability;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.escalation.BoardMatters;
import org.springframework.stereotype.Component;

/** Which matters of an aanwijzing come before the board, where the chain keeps agendas. */
@Component
class AanwijzingMatters {
    static final String NOT_ACKNOWLEDGED = "acknowledgement";
    static final String NOT_REPORTED = "compliance";
    static final String OBJECTION = "objection";

    private final BoardMatters board;
    private final ChainRegister register;

    AanwijzingMatters(BoardMatters board, ChainRegister register) {
        this.board = board;
        this.register = register;
    }

    void place(Aanwijzing a, String matter, String reason, Instant at) {
        if (register.find(a.chain()).orElseThrow().has(Capability.AGENDA)) {
            board.place(a.id().escalation(), new BoardMatters.Matter(code(a, matter), reason, a.partner()), at);
        }
    }

    void close(Aanwijzing a, String matter, String reason, Instant at) {
        board.close(a.id().escalation(), code(a, matter), reason, at);
    }

    /** From now on the board may read the case in which the power was used. */
    void open(Aanwijzing a) {
        board.open(a.id().escalation());
    }

    private static String code(Aanwijzing a, String matter) {
        return "aanwijzing/%d/%s".formatted(a.id().number(), matter);
    }
}
