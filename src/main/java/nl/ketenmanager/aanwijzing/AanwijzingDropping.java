package nl.ketenmanager.aanwijzing;

import nl.ketenmanager.audit.AuditedAct;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Ends what is still open of an aanwijzing: the questions when it is issued, and all of it when it binds nobody. */
@Component
class AanwijzingDropping {
    private final Aanwijzingen aanwijzingen;
    private final AanwijzingPower power;
    private final AanwijzingChronicle chronicle;
    private final AanwijzingNews news;

    AanwijzingDropping(
            Aanwijzingen aanwijzingen, AanwijzingPower power, AanwijzingChronicle chronicle, AanwijzingNews news) {
        this.aanwijzingen = aanwijzingen;
        this.power = power;
        this.chronicle = chronicle;
        this.news = news;
    }

    /** Taken back by a person, or lapsed by itself. */
    Aanwijzing drop(
            Aanwijzing a,
            AanwijzingCases.Held held,
            AanwijzingStatus end,
            @Nullable String person,
            String reason,
            String action) {
        var asked = aanwijzingen.consultations(a.id());
        close(a, held, AanwijzingConsultation.Silence.WITHDRAWN);
        var dropped = AanwijzingChanges.of(a).drop(end, new Aanwijzing.Ending(person, held.now(), reason));
        aanwijzingen.save(dropped);
        chronicle.dropped(dropped);
        news.dropped(dropped, asked);
        power.done(dropped, action, person == null ? AuditedAct.SYSTEM : person, null);
        return dropped;
    }

    /** What nobody answered is closed with the reason: the term had passed, or it was not awaited. */
    void close(Aanwijzing a, AanwijzingCases.Held held, AanwijzingConsultation.Silence running) {
        aanwijzingen.consultations(a.id()).stream()
                .filter(AanwijzingConsultation::isOpen)
                .map(question -> question.silent(
                        question.isRunningAt(held.now()) ? running : AanwijzingConsultation.Silence.DEADLINE,
                        held.now()))
                .forEach(question -> {
                    aanwijzingen.close(a.id(), question);
                    chronicle.consulted(a, question);
                });
    }
}
