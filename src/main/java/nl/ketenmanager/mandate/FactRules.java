package nl.ketenmanager.mandate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ketenmanager.calendar.DutchTime;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.platform.ConflictException;
import nl.ketenmanager.platform.RefusedException;
import nl.ketenmanager.platform.Violation;
import org.jspecify.annotations.Nullable;

/** Whether a fact can be added to a mandate as it stands. */
record FactRules(MandateLine line, @Nullable PartnerCode partner, Instant now) {

    /** @param inWriting whether the ketenbureau may leave out the signed document: when it does not speak for another */
    void refuse(FactRequest request, boolean inWriting, List<Violation> file) {
        var broken = new ArrayList<>(file);
        if (request.kind() == FactKind.WITHDRAWN && request.reason().isBlank()) {
            broken.add(Breach.of("REASON", "reason", "Vul bij ‘Reden’ in waarom het mandaat wordt ingetrokken."));
        }
        if (!inWriting) {
            broken.add(Breach.of(
                    "IN_WRITING",
                    article(request.kind()),
                    "document",
                    "Voeg bij ‘Document’ het ondertekende stuk toe: het ketenbureau legt vast namens een ander."));
        }
        backwards(request).ifPresent(broken::add);
        support(request).ifPresent(broken::add);
        if (!broken.isEmpty()) {
            throw new RefusedException(broken);
        }
        conflict(request).ifPresent(conflict -> {
            throw new ConflictException(List.of(conflict));
        });
    }

    /** It stands already: recording it again would change nothing. */
    boolean isRepeat(FactRequest request) {
        FactKind kind = request.kind();
        return kind != FactKind.WITHDRAWN
                && kind != FactKind.SUPPORT_WITHDRAWN
                && stands(kind)
                && end().filter(end -> !now.isBefore(end)).isEmpty();
    }

    private boolean stands(FactKind kind) {
        return line.mandate().standing(now, now).contains(new MandateNeeds.Missing(kind, partner));
    }

    private static String article(FactKind kind) {
        return switch (kind) {
            case WITHDRAWN -> "10:8";
            case CONSENT_HOLDER, CONSENT_EMPLOYER -> "10:4";
            case SUPPORT_GIVEN, SUPPORT_WITHDRAWN -> "10:5";
        };
    }

    private Optional<Violation> backwards(FactRequest request) {
        return request.effectiveAt() != null && request.effectiveAt().isBefore(now)
                ? Optional.of(Breach.of(
                        "NEVER_BACKWARDS",
                        "10:8",
                        "effectiveAt",
                        "‘Per’ ligt in het verleden. Wat op grond van het mandaat gebeurd is, blijft staan: kies een moment"
                                + " vanaf nu, of laat het veld leeg."))
                : Optional.empty();
    }

    private Optional<Violation> support(FactRequest request) {
        boolean isSupport = request.kind() == FactKind.SUPPORT_GIVEN || request.kind() == FactKind.SUPPORT_WITHDRAWN;
        if (!isSupport || partner != null && line.mandate().needs().support().contains(partner)) {
            return Optional.empty();
        }
        return Optional.of(Breach.of(
                "SUPPORT_ASKED",
                "partner",
                "Kies bij ‘Ketenpartner’ een partner van wie dit mandaat een draagvlakverklaring nodig heeft."));
    }

    private Optional<Violation> conflict(FactRequest request) {
        var end = end();
        if (end.isPresent() && !now.isBefore(end.get())) {
            return Optional.of(unfit("Dit mandaat is al geëindigd op " + DutchTime.brief(end.get()) + "."));
        }
        return switch (request.kind()) {
            case WITHDRAWN ->
                end.filter(known -> !effective(request).isBefore(known))
                        .map(known -> unfit("Dit mandaat eindigt al op " + DutchTime.brief(known)
                                + ". Intrekken kan alleen per een eerder moment."));
            case SUPPORT_WITHDRAWN ->
                stands(FactKind.SUPPORT_GIVEN)
                        ? Optional.empty()
                        : Optional.of(unfit("Er staat geen draagvlakverklaring van deze ketenpartner."));
            case CONSENT_HOLDER -> notAsked(line.mandate().needs().holderConsent());
            case CONSENT_EMPLOYER -> notAsked(line.mandate().needs().employerConsent());
            case SUPPORT_GIVEN -> Optional.empty();
        };
    }

    private static Optional<Violation> notAsked(boolean needed) {
        return needed ? Optional.empty() : Optional.of(unfit("Dit mandaat heeft deze instemming niet nodig."));
    }

    private Instant effective(FactRequest request) {
        return request.effectiveAt() == null ? now : request.effectiveAt();
    }

    private Optional<Instant> end() {
        Mandate own = line.mandate();
        Instant expiry = own.terms().period().until();
        return own.withdrawnFrom(now)
                .filter(withdrawn -> expiry == null || withdrawn.isBefore(expiry))
                .or(() -> Optional.ofNullable(expiry));
    }

    private static Violation unfit(String sentence) {
        return Breach.of("MANDATE_AS_IT_STANDS", "id", sentence);
    }
}
