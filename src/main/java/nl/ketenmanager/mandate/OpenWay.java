package nl.ketenmanager.mandate;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.Partner;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.chain.Role.Scope;
import nl.ketenmanager.chain.RoleHolding;
import nl.ketenmanager.chain.Tier;
import org.jspecify.annotations.Nullable;

/** Tells in plain Dutch why somebody may not act, and what he can do instead: forward, or ask whoever can empower him. */
record OpenWay(Chain chain, List<RoleHolding> holdings, DecisionSubjects subjects, boolean mayForward) {
    private static final Set<Power> ON_A_CASE = Set.of(Power.RESOLVE, Power.DECIDE, Power.RETURN);

    String reason(Act act, Standing.Finding finding) {
        String what = inWords(act.power());
        String why =
                switch (finding.rule()) {
                    case NO_POWER ->
                        holdings.isEmpty()
                                ? "U hebt in deze keten geen rol die dit mag: %s.".formatted(what)
                                : "U mag hier niet %s: de bevoegdheden van de keten geven uw rol die bevoegdheid op deze trede niet."
                                        .formatted(what);
                    case BY_INITIATOR ->
                        "U hebt dit zelf ingebracht. Wie iets inbrengt, beslist er hier niet zelf over. Laat een collega dit doen.";
                    case ABOVE_LIMIT -> "Het bedrag is hoger dan waarvoor u hier mag beslissen.";
                    case NOT_MANDATABLE ->
                        "Hierover kunt u niet met een mandaat besluiten (artikel 10:3 Awb): het vraagt een grotere meerderheid, het maakt regels, of het gaat over een eerder besluit van uzelf.";
                    case OUTSIDE_SCOPE -> outside(act, finding.nearest());
                    case NOT_ACTIVE ->
                        "Uw mandaat%s geldt nog niet: een vereiste instemming of draagvlakverklaring ontbreekt, of het gaat later in."
                                .formatted(number(finding.nearest()));
                    case MANDATE_ENDED ->
                        "Uw mandaat%s geldt niet meer, dus u mag hier niet meer %s."
                                .formatted(number(finding.nearest()), what);
                    case NO_MANDATE -> "U hebt geen geldig mandaat hiervoor: %s.".formatted(what);
                    case ENTITLED -> throw new IllegalArgumentException("no refusal: " + finding);
                };
        return why + " " + way(act, finding);
    }

    /** Whoever left the subject open, which made it the ordinary one, hears what he can fill in instead. */
    private String outside(Act act, @Nullable MandateLine nearest) {
        var named = nearest == null
                ? Set.<String>of()
                : nearest.mandate().terms().scope().subjects();
        var ordinary = subjects.ordinary(chain.code());
        boolean open =
                act.power().decides() && (act.subject() == null || act.subject().equals(ordinary.code()));
        if (!open || named.isEmpty() || named.contains(ordinary.code())) {
            return "U hebt een mandaat%s, maar dit valt erbuiten: een andere ketenpartner of een ander onderwerp."
                    .formatted(number(nearest));
        }
        String known = subjects.of(chain.code()).stream()
                .filter(subject -> named.contains(subject.code()))
                .map(DecisionSubject::label)
                .collect(Collectors.joining(", "));
        return ("Wie niets kiest bij ‘Waarover gaat het besluit?’, besluit over ‘%s’, en daarvoor geldt uw mandaat%s niet."
                        + " Kies daar waarover u besluit; uw mandaat geldt voor: %s.")
                .formatted(ordinary.label(), number(nearest), known);
    }

    private String way(Act act, Standing.Finding finding) {
        boolean forward = mayForward && ON_A_CASE.contains(act.power());
        String forwards = "U kunt de zaak wel doorzetten";
        if (finding.rule() == Standing.Rules.NOT_MANDATABLE || finding.rule() == Standing.Rules.BY_INITIATOR) {
            return forward ? forwards + "." : "Leg het voor aan %s.".formatted(board());
        }
        String asked = finding.rule() == Standing.Rules.NO_POWER ? board() : grantor(finding);
        String ask =
                finding.rule() == Standing.Rules.NO_POWER ? "vraag %s om deze bevoegdheid" : "vraag %s om een mandaat";
        String sentence = ask.formatted(asked);
        return forward
                ? "%s, of %s.".formatted(forwards, sentence)
                : sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1) + ".";
    }

    /** Whose mandate it would be: a partner's for its own people, the board's for whoever works for the whole chain. */
    private String grantor(Standing.Finding finding) {
        var nearest = finding.nearest();
        if (nearest != null && nearest.principal().kind() != GrantorKind.KETENBESTUUR) {
            String name = nearest.principal().name(chain);
            return nearest.principal().kind() == GrantorKind.PARTNER ? "de bestuurder van " + name : name;
        }
        var holding = finding.holding();
        if (holding == null || holding.role().scope() != Scope.PARTNER || holding.role() == Role.DIRECTOR) {
            return board();
        }
        var code = Objects.requireNonNull(holding.partner());
        return "de bestuurder van " + chain.partner(code).map(Partner::name).orElse(code.value());
    }

    private static String number(@Nullable MandateLine nearest) {
        return nearest == null ? "" : " " + nearest.mandate().id();
    }

    private String board() {
        String name = chain.body(Tier.KETENBESTUUR).name();
        return name.toLowerCase(Locale.ROOT).matches(".*(bestuur|overleg|team)") ? "het " + name : name;
    }

    private static String inWords(Power power) {
        return switch (power) {
            case RESOLVE -> "een zaak oplossen";
            case DECIDE -> "over een zaak besluiten";
            case FORWARD -> "een zaak doorzetten";
            case RETURN -> "een zaak terugleggen";
            case AGENDA -> "een zaak van de agenda halen";
            case SUSPEND_IMPULSE -> "een sturingsimpuls opschorten";
            case AANWIJZING -> "een aanwijzing geven";
            case NOODESCALATIE -> "nood uitroepen";
        };
    }
}
