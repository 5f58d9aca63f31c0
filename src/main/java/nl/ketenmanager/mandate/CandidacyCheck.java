package nl.ketenmanager.mandate;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ketenmanager.chain.Capability;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.Partner;
import nl.ketenmanager.platform.RefusedException;
import nl.ketenmanager.platform.Violation;
import org.jspecify.annotations.Nullable;

/** Reads what the ketenbureau filled in, and names everything that is wrong with it at once. */
final class CandidacyCheck {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);
    private static final int LONGEST = 4000;
    private static final int SHORTEST = 10;

    private final Chain chain;
    private final ChainRegister register;
    private final List<Violation> violations = new ArrayList<>();

    CandidacyCheck(Chain chain, ChainRegister register) {
        this.chain = chain;
        this.register = register;
    }

    Candidacy.Offer offer(CandidacyRequest request, String by, Instant now, Instant due) {
        for (var needed : List.of(Capability.KETENMANAGER, Capability.MANDATES)) {
            refuseUnless(
                    chain.has(needed),
                    "chain",
                    "De keten %s werkt zonder ‘%s’.".formatted(chain.name(), needed.label()));
        }
        candidate(request.candidate(), by);
        var employer = chain.partners().stream()
                .map(Partner::code)
                .filter(code -> code.value().equals(request.employer()))
                .findFirst();
        refuseUnless(
                employer.isPresent(),
                "employer",
                "Kies bij ‘Werkgever’ de ketenpartner bij wie de kandidaat werkt; die moet instemmen (artikel 10:4 Awb).");
        Instant from = day("from", "Ingangsdatum", request.from());
        Instant until = day("until", "Einddatum", request.until());
        Instant start = from == null || from.isBefore(now) ? now : from;
        refuseUnless(
                until == null || until.isAfter(start),
                "until",
                "‘Einddatum’ moet na vandaag en na de ‘Ingangsdatum’ liggen.");
        Set<Power> powers = powers(request.powers());
        dossier("profile", "Profiel", request.profile());
        dossier("interests", "Belangenverklaring", request.interests());
        if (!violations.isEmpty()) {
            throw new RefusedException(violations);
        }
        var partners = chain.has(Capability.SUPPORT) ? chain.partners() : List.<Partner>of();
        return new Candidacy.Offer(
                String.valueOf(request.candidate()),
                employer.orElseThrow(),
                powers,
                from,
                until,
                partners.stream().map(Partner::code).collect(Collectors.toSet()),
                by,
                now,
                due);
    }

    private void candidate(@Nullable String candidate, String by) {
        refuseUnless(
                candidate != null && register.person(candidate).isPresent(),
                "candidate",
                "Kies bij ‘Kandidaat’ iemand die in het register staat.");
        refuseUnless(!by.equals(candidate), "candidate", "U kunt uzelf niet voordragen. Laat een collega dit doen.");
    }

    private Set<Power> powers(List<String> codes) {
        var known = Arrays.stream(Power.values())
                .filter(power -> codes.contains(power.name()))
                .collect(Collectors.toSet());
        refuseUnless(
                !known.isEmpty() && known.size() == Set.copyOf(codes).size(),
                "powers",
                "Kies bij ‘Bevoegdheden’ minstens één van: "
                        + Arrays.stream(Power.values()).map(Power::name).collect(Collectors.joining(", ")) + ".");
        return known;
    }

    private @Nullable Instant day(String field, String label, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
            refuseUnless(
                    day.getYear() >= 1900 && !day.isAfter(LATEST),
                    field,
                    "‘" + label + "’ ligt tussen de jaren 1900 en 2999.");
            return day.atStartOfDay(ZONE).toInstant();
        } catch (DateTimeException unreadable) {
            violations.add(new Violation(field, "Vul bij ‘" + label + "’ een dag in, zoals 2026-12-01."));
            return null;
        }
    }

    private void dossier(String field, String label, @Nullable String text) {
        long length =
                text == null ? 0 : text.strip().codePointCount(0, text.strip().length());
        refuseUnless(
                length >= SHORTEST && length <= LONGEST && isReadable(text),
                field,
                "Vul bij ‘%s’ %d tot %d leesbare tekens in. Alleen de bestuurders lezen dit."
                        .formatted(label, SHORTEST, LONGEST));
    }

    static boolean isReadable(@Nullable String text) {
        return text == null
                || text.codePoints()
                        .allMatch(point -> "\n\r\t".indexOf(point) >= 0
                                || !Character.isISOControl(point) && Character.getType(point) != Character.SURROGATE);
    }

    private void refuseUnless(boolean sound, String field, String message) {
        if (!sound) {
            violations.add(new Violation(field, message));
        }
    }
}
