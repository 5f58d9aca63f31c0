package nl.ketenmanager.mandate.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.mandate.Grantor;
import nl.ketenmanager.mandate.GrantorKind;
import nl.ketenmanager.mandate.Mandate;
import nl.ketenmanager.mandate.MandateHolder;
import nl.ketenmanager.mandate.MandateKind;
import nl.ketenmanager.mandate.MandateStanding;
import nl.ketenmanager.mandate.MandateStatus;
import nl.ketenmanager.mandate.MandateTerms;
import nl.ketenmanager.mandate.Power;
import org.jspecify.annotations.Nullable;

/**
 * A mandate as the API shows it, at the moment and as of the knowledge that was asked. Without partners, subjects or an
 * amount it is not limited there; without an {@code until} it has no end yet.
 */
record MandateView(
        long id,
        int version,
        String chain,
        MandateStatus status,
        GrantorView grantor,
        String onBehalfOf,
        HolderView holder,
        MandateKind kind,
        List<Power> powers,
        List<String> partners,
        List<String> subjects,
        @Nullable BigDecimal amountLimit,
        Instant from,
        @Nullable Instant until,
        @Nullable Instant activeFrom,
        @Nullable Instant activeUntil,
        boolean mayDelegate,
        @Nullable Long parent,
        @Nullable String employer,
        List<MissingView> missing,
        List<PersonView> people,
        String documentSha256,
        Instant recordedAt,
        String recordedBy) {

    record GrantorView(GrantorKind kind, @Nullable String code, String name) {
        static GrantorView of(Grantor grantor, Chain chain) {
            return new GrantorView(grantor.kind(), grantor.code(), grantor.name(chain));
        }
    }

    record HolderView(
            Role role,
            @Nullable String partner,
            @Nullable String office,
            @Nullable String person) {
        static HolderView of(MandateHolder holder) {
            return new HolderView(holder.role(), text(holder.partner()), text(holder.office()), holder.person());
        }
    }

    /** What must still come before it works: {@code CONSENT_HOLDER}, or the support of which partner. */
    record MissingView(String kind, @Nullable String partner, String label) {}

    /** Who could use it then. */
    record PersonView(String id, @Nullable String deputyFor) {}

    static MandateView of(MandateStanding standing, Chain chain) {
        Mandate mandate = standing.line().mandate();
        MandateTerms terms = mandate.terms();
        var window = standing.line().window(standing.known());
        return new MandateView(
                mandate.id(),
                mandate.version(standing.known()),
                terms.chain().value(),
                standing.status(),
                GrantorView.of(terms.grantor(), chain),
                standing.line().principal().name(chain),
                HolderView.of(terms.holder()),
                terms.kind(),
                terms.scope().powers().stream().sorted().toList(),
                texts(terms.scope().partners().stream()),
                texts(terms.scope().subjects().stream()),
                terms.scope().amountLimit(),
                terms.period().from(),
                terms.period().until(),
                window.map(period -> period.from()).orElse(null),
                window.map(period -> period.until()).orElse(null),
                terms.mayDelegate(),
                terms.parent(),
                text(terms.employer()),
                mandate.missing(standing.at(), standing.known()).stream()
                        .map(missing -> new MissingView(
                                missing.kind().name(),
                                text(missing.partner()),
                                missing.kind().label()))
                        .toList(),
                standing.people().stream()
                        .map(occupant -> new PersonView(occupant.person(), occupant.deputyFor()))
                        .toList(),
                mandate.documentSha256(),
                mandate.recordedAt(),
                mandate.recordedBy());
    }

    private static List<String> texts(Stream<?> codes) {
        return codes.map(Object::toString).sorted().toList();
    }

    private static @Nullable String text(@Nullable Record code) {
        return code == null ? null : code.toString();
    }
}
