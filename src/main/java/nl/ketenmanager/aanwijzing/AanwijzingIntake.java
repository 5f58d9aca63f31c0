package nl.ketenmanager.aanwijzing;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ties the start of a process to its aanwijzing, whether that came first (API) or the process (Tasklist). */
@Service
public class AanwijzingIntake {
    private final AanwijzingGiving giving;
    private final Aanwijzingen aanwijzingen;

    AanwijzingIntake(AanwijzingGiving giving, Aanwijzingen aanwijzingen) {
        this.giving = giving;
        this.aanwijzingen = aanwijzingen;
    }

    /**
     * @param known the one that was registered before its process started, if so; one that has a process already is not
     *     taken for it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Aanwijzing of(
            Optional<AanwijzingId> known,
            String processInstanceId,
            Supplier<AanwijzingDraft> draft,
            Supplier<String> person) {
        var aanwijzing = known.filter(id -> !aanwijzingen.isStarted(id))
                .flatMap(aanwijzingen::find)
                .orElseGet(() -> giving.register(draft.get(), person.get()));
        aanwijzingen.startedAs(aanwijzing.id(), processInstanceId);
        return aanwijzing;
    }
}
