package nl.ketenmanager.mandate;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.ChainRegister;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The matrix first, then the initiator, then the mandate: each can refuse, and says which way is open. */
@Component
class MatrixMandateCheck implements MandateCheck {
    private final PowerMatrix matrix;
    private final DecisionSubjects subjects;
    private final Mandates mandates;
    private final ChainRegister chains;
    private final Clock clock;

    MatrixMandateCheck(
            PowerMatrix matrix, DecisionSubjects subjects, Mandates mandates, ChainRegister chains, Clock clock) {
        this.matrix = matrix;
        this.subjects = subjects;
        this.mandates = mandates;
        this.chains = chains;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public MandateVerdict check(Act act) {
        // roles and matrix stand still from here on, so the clock is read after
        matrix.hold(act.chain());
        return standing(act.chain(), act.person()).verdict(act);
    }

    @Override
    @Transactional
    public Map<Power, Ground> grounds(Act matter) {
        var standing = standing(matter.chain(), matter.person());
        Map<Power, Ground> grounds = new EnumMap<>(Power.class);
        for (Power power : Power.values()) {
            standing.ground(matter.using(power)).ifPresent(ground -> grounds.put(power, ground));
        }
        return grounds;
    }

    private Standing standing(ChainCode code, String person) {
        Chain chain = chains.find(code).orElseThrow(() -> new IllegalStateException("no chain " + code));
        var holdings = chains.rolesOf(person).stream()
                .filter(holding -> code.equals(holding.chain()))
                .toList();
        return new Standing(
                chain, holdings, new Principals(chains), matrix.at(code, clock.instant()), subjects, mandates);
    }
}
