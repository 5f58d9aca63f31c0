package nl.ketenmanager.emergency;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.ketenmanager.escalation.CaseFields;
import nl.ketenmanager.platform.ConflictException;
import nl.ketenmanager.platform.RefusedException;
import nl.ketenmanager.platform.Violation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The board lets an emergency last: a director records it, never the ketenmanager. */
@Service
public class BoardConfirmations {
    private final Emergencies emergencies;
    private final Independence independence;
    private final EmergencyRecord record;
    private final Clock clock;

    BoardConfirmations(Emergencies emergencies, Independence independence, EmergencyRecord record, Clock clock) {
        this.emergencies = emergencies;
        this.independence = independence;
        this.record = record;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void confirm(EmergencyId id, @Nullable String motivation, String person) {
        var emergency = emergencies.lock(id);
        independence.requireDirector(
                emergency, person, "Alleen een bestuurder legt vast dat het bestuur de noodroute bekrachtigt.");
        if (emergency.state() != Emergency.State.ACTIVE) {
            throw new ConflictException("De noodroute loopt niet meer.");
        }
        List<Violation> violations = new ArrayList<>();
        var why = CaseFields.MOTIVATION.check(motivation, violations);
        if (!violations.isEmpty()) {
            throw new RefusedException(violations);
        }
        var statement = new Emergency.Statement(person, clock.instant(), why.orElseThrow());
        var confirmed = emergency.confirmedByBoard(statement);
        emergencies.save(confirmed);
        record.confirmedByBoard(confirmed, statement);
    }
}
