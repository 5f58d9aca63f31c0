package nl.ketenmanager.escalation;

import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.Tier;
import org.springframework.stereotype.Component;

/** Writes on the timeline of a case how it left a tier, whoever or whatever made it leave. */
@Component
class ExitChronicle {
    private final CaseEntries entries;
    private final Names names;
    private final MatterWords matters;

    ExitChronicle(CaseEntries entries, Names names, MatterWords matters) {
        this.entries = entries;
        this.names = names;
        this.matters = matters;
    }

    /** What each office decided is on record already; here stands what it amounts to. */
    private void leftByOffices(Escalation e, Chain chain, Visit.Exit exit) {
        String body = Names.theBody(chain, Tier.POLITICAL);
        String to = exit.nextTier() == null ? "" : Names.theBody(chain, exit.nextTier());
        switch (exit.outcome()) {
            case RESOLVED -> written(e, exit, TimelineKind.RESOLVED, "De zaak is opgelost bij %s.".formatted(body));
            case DECIDED ->
                written(
                        e,
                        exit,
                        TimelineKind.DECIDED,
                        "Bij %s is besloten: elk bevoegd ambt heeft besloten.".formatted(body));
            case RETURNED -> written(e, exit, TimelineKind.RETURNED, "De zaak is teruggelegd bij %s.".formatted(to));
            default ->
                written(
                        e,
                        exit,
                        TimelineKind.DIVIDED,
                        "Bij %s is geen overeenstemming: verdeeld.".formatted(body)
                                + (to.isEmpty() ? "" : " De zaak gaat terug naar %s.".formatted(to)));
        }
    }

    private void written(Escalation e, Visit.Exit exit, TimelineKind kind, String sentence) {
        entries.write(e, kind, Tier.POLITICAL, exit.by(), sentence, null);
    }

    /** How the case left a tier, whoever or whatever made it leave. */
    void left(Escalation e, Chain chain, Tier from, Visit.Exit exit) {
        if (isByOffices(from, exit)) {
            leftByOffices(e, chain, exit);
            return;
        }
        String who = names.person(exit.by());
        String to = exit.nextTier() == null ? "" : Names.theBody(chain, exit.nextTier());
        String body = Names.theBody(chain, from);
        String about = (" " + matters.of(chain, exit)).stripTrailing();
        switch (exit.outcome()) {
            case RESOLVED ->
                left(e, from, exit, TimelineKind.RESOLVED, "%s heeft de zaak opgelost bij %s.%s", who, body, about);
            case DECIDED -> left(e, from, exit, TimelineKind.DECIDED, "%s heeft besloten bij %s.%s", who, body, about);
            case RETURNED -> {
                if (exit.cause() == Cause.PERSON) {
                    left(e, from, exit, TimelineKind.RETURNED, "%s heeft de zaak teruggelegd bij %s.", who, to);
                } else {
                    String what = "De noodroute is vervallen. De zaak gaat naar %s.".formatted(to);
                    entries.write(e, TimelineKind.EMERGENCY_LAPSED, from, null, what, exit.motivation());
                }
            }
            case DIVIDED ->
                left(
                        e,
                        from,
                        exit,
                        TimelineKind.DIVIDED,
                        exit.cause() == Cause.EMPTY
                                ? "De zaak eindigt zonder besluit, omdat er bij %s niemand zit."
                                : "Bij %s is geen overeenstemming: verdeeld.",
                        body);
            case WITHDRAWN -> left(e, from, exit, TimelineKind.WITHDRAWN, "%s heeft de zaak ingetrokken.", who);
            case RESOLVED_ELSEWHERE ->
                left(e, from, exit, TimelineKind.RESOLVED_ELSEWHERE, "%s meldt dat de zaak elders is opgelost.", who);
            case EMERGENCY ->
                left(
                        e,
                        from,
                        exit,
                        TimelineKind.EMERGENCY_DECLARED,
                        "%s heeft nood uitgeroepen. De zaak gaat langs het bestuur naar %s.",
                        who,
                        to);
            case FORWARDED -> {
                if (exit.cause() == Cause.PERSON) {
                    left(e, from, exit, TimelineKind.FORWARDED, "%s heeft de zaak doorgezet naar %s.", who, to);
                } else if (exit.cause() == Cause.DEADLINE) {
                    left(
                            e,
                            from,
                            exit,
                            TimelineKind.FORWARDED_BY_DEADLINE,
                            "De zaak is vanzelf doorgegaan naar %s, omdat de termijn is verstreken.",
                            to);
                }
            }
        }
    }

    private static boolean isByOffices(Tier from, Visit.Exit exit) {
        return from == Tier.POLITICAL
                && exit.cause() == Cause.PERSON
                && switch (exit.outcome()) {
                    case RESOLVED, DECIDED, RETURNED, DIVIDED -> true;
                    case FORWARDED, WITHDRAWN, RESOLVED_ELSEWHERE, EMERGENCY -> false;
                };
    }

    private void left(Escalation e, Tier from, Visit.Exit exit, TimelineKind kind, String sentence, Object... words) {
        String detail = exit.cause() == Cause.PERSON ? exit.motivation() : null;
        entries.write(e, kind, from, exit.by(), sentence.formatted(words), detail, exit.ground());
    }
}
