package nl.ketenmanager.emergency;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.escalation.TextField;
import nl.ketenmanager.platform.ForbiddenException;
import nl.ketenmanager.platform.RefusedException;
import nl.ketenmanager.platform.Violation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The ketenmanager accounts to the board for an emergency, or the board hears that he has not. */
@Service
public class EmergencyAccounts {
    static final TextField ACCOUNT = new TextField("account", "Verantwoording", 10, 2000);

    private final Emergencies emergencies;
    private final ChainRegister register;
    private final EmergencyRecord record;
    private final Clock clock;

    EmergencyAccounts(Emergencies emergencies, ChainRegister register, EmergencyRecord record, Clock clock) {
        this.emergencies = emergencies;
        this.register = register;
        this.record = record;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void give(EmergencyId id, @Nullable String text, String person) {
        var emergency = emergencies.lock(id);
        boolean ketenmanager = register.holders(emergency.chain(), Role.KETENMANAGER).stream()
                .anyMatch(holder -> holder.id().equals(person));
        if (!ketenmanager) {
            throw new ForbiddenException("Alleen de ketenmanager en zijn vervanger leggen verantwoording af.");
        }
        List<Violation> violations = new ArrayList<>();
        var account = ACCOUNT.check(text, violations);
        if (!violations.isEmpty()) {
            throw new RefusedException(violations);
        }
        var statement = new Emergency.Statement(person, clock.instant(), account.orElseThrow());
        var accounted = emergency.accounted(statement);
        emergencies.save(accounted);
        record.accounted(accounted, statement);
    }

    /** Still nothing when the term has passed; it stays asked. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void overdue(EmergencyId id) {
        var emergency = emergencies.lock(id);
        if (emergency.account() == null) {
            record.accountOverdue(emergency);
        }
    }
}
