package nl.ketenmanager.escalation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.platform.ConflictException;
import nl.ketenmanager.platform.ForbiddenException;
import nl.ketenmanager.platform.NotFoundException;
import nl.ketenmanager.platform.RefusedException;
import nl.ketenmanager.platform.Violation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a case off the agenda of a body: with a reason, logged, and told to whoever put the problem there (S28). */
@Service
public class AgendaRemovals {
    private final Agenda agenda;
    private final Cases cases;
    private final ChainRegister register;
    private final CaseChronicle chronicle;
    private final CaseNews news;
    private final Clock clock;

    AgendaRemovals(
            Agenda agenda, Cases cases, ChainRegister register, CaseChronicle chronicle, CaseNews news, Clock clock) {
        this.agenda = agenda;
        this.cases = cases;
        this.register = register;
        this.chronicle = chronicle;
        this.news = news;
        this.clock = clock;
    }

    /** The chair of the body does it, or the ketenbureau on behalf of the chair. The case itself goes on. */
    @Transactional
    public void remove(long number, @Nullable String reason, String person) {
        var id = item(number).escalation();
        var its = cases.lock(id);
        var item = item(number);
        require(its.chain(), item, person);
        List<Violation> violations = new ArrayList<>();
        var why = CaseFields.REASON.check(reason, violations);
        if (!violations.isEmpty()) {
            throw new RefusedException(violations);
        }
        if (!item.open()) {
            throw new ConflictException("Dit agendapunt is al afgehandeld.");
        }
        agenda.remove(number, person, why.orElseThrow(), clock.instant());
        chronicle.agendaRemoved(its.escalation(), its.chain(), item.tier(), person, why.orElseThrow());
        news.agendaRemoved(its.escalation(), its.chain(), item, why.orElseThrow());
    }

    private Agenda.Item item(long number) {
        return agenda.find(number).orElseThrow(() -> new NotFoundException("Dit agendapunt bestaat niet."));
    }

    private void require(Chain chain, Agenda.Item item, String person) {
        var allowed = Stream.concat(
                register.chair(chain.code(), item.tier()).stream(),
                register.holders(chain.code(), Role.KETENBUREAU).stream());
        if (allowed.noneMatch(one -> one.id().equals(person))) {
            throw new ForbiddenException("Alleen de voorzitter van %s en het ketenbureau halen iets van de agenda."
                    .formatted(Names.theBody(chain, item.tier())));
        }
    }
}
