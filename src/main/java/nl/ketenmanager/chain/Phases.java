package nl.ketenmanager.chain;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.ketenmanager.audit.Audit;
import nl.ketenmanager.audit.AuditedAct;
import nl.ketenmanager.platform.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves a chain from one phase to another and tells which phases it went through. */
@Service
@Transactional
public class Phases {
    private final ChainRegister chains;
    private final PhaseHistory history;
    private final Audit audit;
    private final Clock clock;

    public Phases(ChainRegister chains, PhaseHistory history, Audit audit, Clock clock) {
        this.chains = chains;
        this.history = history;
        this.audit = audit;
        this.clock = clock;
    }

    public PhaseVerdict change(ChainCode code, Phase phase, String reason, String recordedBy) {
        history.lock(code);
        Chain chain = chains.find(code).orElseThrow(() -> new NotFoundException("De keten " + code + " bestaat niet."));
        if (!chain.has(Capability.PHASES)) {
            return new PhaseVerdict.Refused("De keten " + chain.name() + " werkt zonder ontwikkelfasen.");
        }
        if (chain.phase() == phase) {
            return new PhaseVerdict.Refused("De keten " + chain.name() + " is al in de fase ‘" + phase.label() + "’.");
        }
        if (reason.isBlank()) {
            return new PhaseVerdict.Refused("Vul bij ‘Reden’ in waarom de keten naar een andere fase gaat.");
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        history.change(code, phase, reason, recordedBy, now);
        audit.done(new AuditedAct(
                "chain:" + code, code.value(), "PHASE_CHANGED", "phase:" + phase.name(), recordedBy, null));
        return new PhaseVerdict.Changed(chain.phase(), phase, now);
    }

    /** Oldest first; the last one is the running phase. */
    @Transactional(readOnly = true)
    public List<PhasePeriod> history(ChainCode code) {
        return history.of(code);
    }
}
