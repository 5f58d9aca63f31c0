package nl.ketenmanager.escalation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Person;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.mandate.Ground;
import nl.ketenmanager.platform.ConflictException;
import nl.ketenmanager.platform.ForbiddenException;
import nl.ketenmanager.platform.NotFoundException;
import nl.ketenmanager.platform.RefusedException;
import nl.ketenmanager.platform.Violation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who sees what stands on the agendas of a chain, and who takes something off (S28): the chair of the body, and the
 * ketenmanager by his agenda right on every body. The ketenbureau prepares and never decides, so it does not. What is
 * taken off stays readable with its reason, and the case goes on with the same deadline.
 */
@Service
public class AgendaRight {
    private final Agenda agenda;
    private final CaseFiles files;
    private final CaseSight sight;
    private final Cases cases;
    private final ChainRegister register;
    private final DecisionAuthority authority;
    private final CaseChronicle chronicle;
    private final CaseNews news;
    private final MandateMatters matters;
    private final Clock clock;

    AgendaRight(
            Agenda agenda,
            CaseFiles files,
            CaseSight sight,
            Cases cases,
            ChainRegister register,
            DecisionAuthority authority,
            CaseChronicle chronicle,
            CaseNews news,
            MandateMatters matters,
            Clock clock) {
        this.agenda = agenda;
        this.files = files;
        this.sight = sight;
        this.cases = cases;
        this.register = register;
        this.authority = authority;
        this.chronicle = chronicle;
        this.news = news;
        this.matters = matters;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Agenda.Item> open(String chain, @Nullable Tier tier, String person) {
        return agenda.open(member(chain, person), tier, sight.of(person));
    }

    @Transactional(readOnly = true)
    public List<Agenda.Item> removed(String chain, @Nullable Tier tier, String person) {
        return agenda.removed(member(chain, person), tier, sight.of(person));
    }

    @Transactional
    public Agenda.Item remove(long item, @Nullable String reason, String person) {
        var found = agenda.find(item).orElseThrow(AgendaRight::notThere);
        var escalation = found.escalation();
        if (escalation == null) {
            return removeMatter(found, reason, person);
        }
        if (!files.isVisible(escalation, person)) {
            throw notThere();
        }
        // whoever else acts on the case or its agenda comes after us
        var its = cases.lock(escalation);
        var ground = requireRight(its, found, person);
        if (found.kind() == Agenda.Kind.EVALUATION) {
            throw new ConflictException(
                    "Een evaluatie van een noodroute gaat pas van de agenda als het bestuur haar heeft gehouden.");
        }
        List<Violation> violations = new ArrayList<>();
        var why = CaseFields.REASON.check(reason, violations);
        if (!violations.isEmpty()) {
            throw new RefusedException(violations);
        }
        if (!agenda.find(item).orElseThrow().isOpen()) {
            throw new ConflictException("Dit punt staat niet meer op de agenda.");
        }
        agenda.remove(item, person, why.orElseThrow(), clock.instant());
        chronicle.agendaRemoved(its.escalation(), its.chain(), found.tier(), person, why.orElseThrow(), ground);
        news.agendaRemoved(its.escalation(), its.chain(), found, why.orElseThrow());
        return agenda.find(item).orElseThrow();
    }

    private Agenda.Item removeMatter(Agenda.Item found, @Nullable String reason, String person) {
        if (sight.of(person).stream().noneMatch(view -> view.chain().equals(found.chain()) && view.seesTheBoard())) {
            throw notThere();
        }
        matters.remove(found, reason, person, chairs(person, found));
        return agenda.find(found.number()).orElseThrow();
    }

    private boolean chairs(String person, Agenda.Item item) {
        return register.chair(item.chain(), item.tier()).stream().anyMatch(chair -> speaksFor(person, chair));
    }

    private Ground requireRight(Cases.Case its, Agenda.Item item, String person) {
        Chain chain = its.chain();
        Tier tier = item.tier();
        boolean chairs = chairs(person, item);
        boolean isKetenmanager = register.holders(chain.code(), Role.KETENMANAGER).stream()
                .anyMatch(holder -> holder.id().equals(person));
        if (!chairs && item.kind() == Agenda.Kind.AANWIJZING) {
            // who gave it does not decide what the board gets to see of it
            authority.refused(its, DecisionAuthority.AGENDA_REMOVED, person, "NOT_CHAIR");
            throw new ForbiddenException("Alleen de voorzitter van %s haalt een aanwijzing van deze agenda."
                    .formatted(Names.theBody(chain, tier)));
        }
        if (isOf(item.about(), chain, person)) {
            authority.refused(its, DecisionAuthority.AGENDA_REMOVED, person, "OWN_MATTER");
            throw new ForbiddenException(
                    "Dit punt gaat over uw eigen organisatie. U haalt het niet van de agenda; dat gebeurt vanzelf als het is afgehandeld.");
        }
        if (!chairs && !isKetenmanager) {
            authority.refused(its, DecisionAuthority.AGENDA_REMOVED, person, "NOT_CHAIR");
            throw new ForbiddenException(
                    chain.hasKetenmanager()
                            ? "Alleen de voorzitter van %s en de ketenmanager halen een zaak van deze agenda."
                                    .formatted(Names.theBody(chain, tier))
                            : "Alleen de voorzitter van %s haalt een zaak van deze agenda."
                                    .formatted(Names.theBody(chain, tier)));
        }
        return authority.requireAgenda(its, tier, person);
    }

    /** Who works for the partner that a matter is about, or stands in there, does not decide that the board forgets it. */
    private boolean isOf(@Nullable PartnerCode about, Chain chain, String person) {
        return about != null
                && register.rolesOf(person).stream()
                        .flatMap(holding -> Stream.concat(
                                Stream.of(holding),
                                Stream.ofNullable(holding.deputyFor())
                                        .flatMap(principal -> register.rolesOf(principal).stream())))
                        .anyMatch(holding -> chain.code().equals(holding.chain()) && about.equals(holding.partner()));
    }

    private boolean speaksFor(String person, Person chair) {
        return chair.id().equals(person)
                || register.rolesOf(person).stream()
                        .anyMatch(holding -> chair.id().equals(holding.deputyFor()));
    }

    private ChainCode member(String code, String person) {
        return ChainCode.read(code)
                .filter(chain -> register.rolesOf(person).stream()
                        .anyMatch(holding -> holding.chain() == null || chain.equals(holding.chain())))
                .filter(chain -> register.find(chain).isPresent())
                .orElseThrow(() -> new NotFoundException("Deze keten bestaat niet, of u neemt er niet aan deel."));
    }

    private static NotFoundException notThere() {
        return new NotFoundException("Dit agendapunt bestaat niet, of niet voor u.");
    }
}
