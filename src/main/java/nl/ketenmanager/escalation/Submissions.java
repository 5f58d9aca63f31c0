package nl.ketenmanager.escalation;

import java.util.Optional;
import nl.ketenmanager.platform.ConflictException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in a problem that a program or page hands in, once however often it is sent, and starts its process. */
@Service
public class Submissions {
    private final Reports reports;
    private final Escalations escalations;
    private final EscalationProcess process;

    Submissions(Reports reports, Escalations escalations, EscalationProcess process) {
        this.reports = reports;
        this.escalations = escalations;
        this.process = process;
    }

    /** The case, and whether this request made it. */
    public record Accepted(EscalationId id, boolean created) {}

    /**
     * @param requestKey the caller's own key for this request; the same key with other content is refused, since one of
     *     the two would be lost
     */
    @Transactional
    public Accepted submit(ProblemReport report, String person, @Nullable String requestKey) {
        Optional<Escalations.RequestKey> request =
                Optional.ofNullable(requestKey).map(key -> new Escalations.RequestKey(key, report.digest()));
        var earlier = request.flatMap(key -> escalations.madeBy(person, key.key()));
        if (earlier.isPresent()) {
            return repeated(earlier.get(), request.orElseThrow());
        }
        var escalation = reports.register(report, person, request);
        process.raised(escalation);
        return new Accepted(escalation.id(), true);
    }

    private static Accepted repeated(Escalations.Earlier earlier, Escalations.RequestKey request) {
        if (!earlier.digest().equals(request.digest())) {
            throw new ConflictException(
                    "Met deze Idempotency-Key is al een andere melding gedaan. Gebruik een nieuwe sleutel.");
        }
        return new Accepted(earlier.id(), false);
    }
}
