package nl.ketenmanager.escalation;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ketenmanager.chain.Capability;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Tier;
import org.springframework.stereotype.Component;

/**
 * Keeps the account of a case that leaves a tier: silence recorded as silence, the move with what was tried and what
 * each partner thinks (invariant 2), the agenda cleared, the timeline written and people told.
 */
@Component
class TierAccount {
    private static final String DIRECT = "DIRECT";
    private static final String BY_POLICY = "POLICY";

    private final Standpoints standpoints;
    private final UpwardMoves moves;
    private final Agenda agenda;
    private final CaseChronicle chronicle;
    private final ExitChronicle exitChronicle;
    private final CaseNews news;
    private final ExitNews exitNews;
    private final CaseMail mail;
    private final Consultation consultation;

    TierAccount(
            Standpoints standpoints,
            UpwardMoves moves,
            Agenda agenda,
            CaseChronicle chronicle,
            ExitChronicle exitChronicle,
            CaseNews news,
            ExitNews exitNews,
            CaseMail mail,
            Consultation consultation) {
        this.standpoints = standpoints;
        this.moves = moves;
        this.agenda = agenda;
        this.chronicle = chronicle;
        this.exitChronicle = exitChronicle;
        this.news = news;
        this.exitNews = exitNews;
        this.mail = mail;
        this.consultation = consultation;
    }

    void left(Escalation e, Chain chain, Visit stay, Visit.Exit exit) {
        var silence = exit.cause() == Cause.DEADLINE ? Silence.DEADLINE : Silence.TIER_LEFT;
        consultation.close(e, chain, stay, silence, exit.at());
        if (exit.outcome() == Outcome.FORWARDED || exit.outcome() == Outcome.EMERGENCY) {
            moves.add(e.id(), move(e, chain, stay, exit));
        }
        exitChronicle.left(e, chain, stay.tier(), exit);
        agenda.close(e.id(), exit.outcome().name(), exit.at());
        mail.stopPending(e);
        // passing an empty tier is no news, unless the case ends there
        if (exit.cause() != Cause.EMPTY || exit.nextTier() == null) {
            exitNews.left(e, chain, stay, exit);
        }
        // a case that is sent back to the board comes on its agenda when it arrives
        if (exit.outcome() == Outcome.DIVIDED && exit.nextTier() == null) {
            backToTheBoard(e, chain, stay, exit);
        }
    }

    /** Invariant 6: what divides those who are competent comes back to the board, to see what is possible then. */
    private void backToTheBoard(Escalation e, Chain chain, Visit stay, Visit.Exit exit) {
        news.divided(e, chain, stay);
        if (chain.has(Capability.AGENDA)) {
            agenda.place(new Agenda.Item(
                    chain.code(),
                    Tier.KETENBESTUUR,
                    e.id(),
                    stay.number(),
                    exit.at(),
                    exit.by() == null ? Names.SYSTEM : exit.by(),
                    "De zaak is verdeeld en zonder besluit teruggekomen",
                    Agenda.Kind.CASE));
            chronicle.agendaPlaced(e, chain, Tier.KETENBESTUUR);
        }
    }

    /** A case that was raised above the lowest tier: the reason of the reporter stands for the tiers it skipped. */
    void skipped(Escalation e, Chain chain, List<Tier> skipped, Tier entered, Instant at) {
        skipped.forEach(tier -> {
            chronicle.skipped(e, chain, tier);
            news.skipped(e, chain, tier);
        });
        String reason = e.problem().routeReason();
        moves.add(
                e.id(),
                new UpwardMoves.Move(
                        0,
                        skipped.get(0),
                        entered,
                        e.problem().route() == Route.DIRECT ? DIRECT : BY_POLICY,
                        e.submittedBy(),
                        at,
                        reason == null ? "Zwaarte en spoed van de zaak, volgens het beleid van de keten" : reason,
                        e.problem().ownEffort(),
                        known(e, Standpoint.NOT_ASKED)));
    }

    private UpwardMoves.Move move(Escalation e, Chain chain, Visit stay, Visit.Exit exit) {
        String why =
                switch (exit.cause()) {
                    case PERSON -> String.valueOf(exit.motivation());
                    case DEADLINE -> "De termijn van %s is verstreken.".formatted(Names.theBody(chain, stay.tier()));
                    case EMPTY -> "Bij %s zit niemand.".formatted(Names.theBody(chain, stay.tier()));
                };
        return new UpwardMoves.Move(
                stay.number(),
                stay.tier(),
                Objects.requireNonNull(exit.nextTier()),
                exit.outcome() == Outcome.EMERGENCY
                        ? Route.EMERGENCY.name()
                        : exit.cause().name(),
                exit.by() == null ? Names.SYSTEM : exit.by(),
                exit.at(),
                why,
                tried(e),
                known(e, Standpoint.NO_RESPONSE));
    }

    private String tried(Escalation e) {
        return Stream.concat(
                        Stream.of(e.problem().ownEffort()),
                        moves.of(e.id()).stream()
                                .filter(move -> move.cause().equals(Cause.PERSON.name()))
                                .map(UpwardMoves.Move::why))
                .collect(Collectors.joining("\n"));
    }

    private List<UpwardMoves.StandpointOf> known(Escalation e, String otherwise) {
        var given = standpoints.of(e.id());
        return e.problem().affectedPartners().stream()
                .map(partner -> new UpwardMoves.StandpointOf(partner.value(), words(given, partner, otherwise)))
                .toList();
    }

    /** When a case is raised above a tier nobody has been asked yet; that is not silence. */
    private static String words(List<Standpoint> all, PartnerCode partner, String otherwise) {
        return all.stream()
                .filter(standpoint -> standpoint.partner().equals(partner))
                .reduce((earlier, later) -> later.given() == null && earlier.given() != null ? earlier : later)
                .map(Standpoint::inWords)
                .orElse(otherwise);
    }
}
