package nl.ketenmanager.escalation;

import java.util.Optional;
import java.util.stream.Stream;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.notification.MessageKind;
import org.springframework.stereotype.Component;

/** Tells who raised a case how it left a tier, and in the end everybody whose partner it concerns. */
@Component
class ExitNews {
    private final CaseMail mail;
    private final ChainRegister register;
    private final Names names;
    private final MatterWords matters;

    ExitNews(CaseMail mail, ChainRegister register, Names names, MatterWords matters) {
        this.mail = mail;
        this.register = register;
        this.names = names;
        this.matters = matters;
    }

    /** Invariant 7: whoever submitted the case hears every outcome; so do the ketenregisseurs when it ends. */
    void left(Escalation e, Chain chain, Visit stay, Visit.Exit exit) {
        var submitter = register.person(e.submittedBy()).stream();
        var told = exit.nextTier() == null
                ? Stream.concat(submitter, mail.ketenregisseurs(chain, e.involvedPartners()))
                : submitter;
        mail.tell(
                e,
                stay.number() + "/left",
                MessageKind.INFORMATION,
                told.toList(),
                "%s: %s".formatted(headline(chain, exit), e.problem().title()),
                (outcome(chain, stay, exit) + "\n" + matters.of(chain, exit)).stripTrailing(),
                null,
                null);
    }

    private static String headline(Chain chain, Visit.Exit exit) {
        return switch (exit.outcome()) {
            case RESOLVED, RESOLVED_ELSEWHERE -> "Opgelost";
            case DECIDED -> "Besloten";
            case FORWARDED -> "Doorgezet naar " + next(chain, exit);
            case RETURNED -> "Teruggelegd bij " + next(chain, exit);
            case DIVIDED ->
                exit.nextTier() == null ? "Verdeeld, zonder besluit" : "Verdeeld, terug naar " + next(chain, exit);
            case WITHDRAWN -> "Ingetrokken";
            case EMERGENCY -> "Nood uitgeroepen";
        };
    }

    private String outcome(Chain chain, Visit stay, Visit.Exit exit) {
        String body = Names.theBody(chain, stay.tier());
        boolean byTheTier = exit.outcome() != Outcome.WITHDRAWN
                && exit.outcome() != Outcome.RESOLVED_ELSEWHERE
                && exit.outcome() != Outcome.EMERGENCY;
        if (stay.tier() == Tier.POLITICAL && exit.cause() == Cause.PERSON && byTheTier) {
            return "U hoeft niets te doen. Dit is er besloten:\n" + exit.motivation();
        }
        String why =
                switch (exit.cause()) {
                    case PERSON ->
                        "%s%s schrijft: %s"
                                .formatted(
                                        names.person(exit.by()),
                                        byTheTier ? " (namens %s)".formatted(body) : "",
                                        Optional.ofNullable(exit.motivation()).orElse("zonder toelichting"));
                    case DEADLINE ->
                        exit.outcome() == Outcome.RETURNED
                                ? "De noodroute is vervallen: %s".formatted(exit.motivation())
                                : "Dat ging vanzelf, omdat de termijn van %s is verstreken.".formatted(body);
                    case EMPTY -> "Dat ging vanzelf, omdat er bij %s niemand zit.".formatted(body);
                };
        return "U hoeft niets te doen. " + why;
    }

    private static String next(Chain chain, Visit.Exit exit) {
        return exit.nextTier() == null ? "" : Names.theBody(chain, exit.nextTier());
    }
}
