package nl.ketenmanager.mandate;

import java.util.Optional;
import java.util.function.Predicate;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.chain.RoleHolding;
import nl.ketenmanager.platform.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who reads the register, and who may record what in it: each party for itself, and the ketenbureau on behalf of all, with
 * their signed document, because it decides nothing itself.
 */
@Component
class MandateRights {
    private final ChainRegister chains;

    MandateRights(ChainRegister chains) {
        this.chains = chains;
    }

    /** In which role somebody records, and whether he speaks for another. */
    record Capacity(Role role, boolean onBehalf) {}

    /** Of those whose role is in no chain the auditor alone: who keeps the technology going has no business here. */
    boolean isMember(String person, ChainCode chain) {
        return has(person, holding -> holding.role() == Role.AUDITOR || chain.equals(holding.chain()));
    }

    /** A mandate is also there for the person it names, who may have no role yet when he consents. */
    boolean knowsOf(String person, MandateTerms terms) {
        return isMember(person, terms.chain()) || person.equals(terms.holder().person());
    }

    /**
     * The papers of a consent or of support tell about a person and about who stood behind him: for the board, the
     * ketenbureau, the auditor and the person himself.
     */
    boolean readsStatements(String person, MandateTerms terms) {
        return person.equals(terms.holder().person())
                || has(
                        person,
                        holding -> holding.role() == Role.AUDITOR
                                || terms.chain().equals(holding.chain())
                                        && (holding.role() == Role.KETENBUREAU
                                                || holding.role() == Role.DIRECTOR
                                                || holding.deputyFor() == null
                                                        && terms.holder().isHeldBy(person, holding)));
    }

    /** A chain of others is not there, so that nobody learns which chains and mandates exist. */
    void requireMember(String person, ChainCode chain) {
        if (!isMember(person, chain)) {
            throw new NotFoundException("Deze keten bestaat niet, of u neemt er niet aan deel.");
        }
    }

    /** For the grantor: to give a mandate, and to take it back. */
    Optional<Capacity> grantor(String person, ChainCode chain, Grantor grantor, @Nullable MandateLine parent) {
        return (switch (grantor.kind()) {
                    // the board is all its directors together: it speaks through a signed decision
                    case KETENBESTUUR -> Optional.<Capacity>empty();
                    case PARTNER -> as(person, chain, Role.DIRECTOR, holding -> grantor.is(holding.partner()));
                    case OFFICE -> as(person, chain, Role.OFFICE_HOLDER, holding -> grantor.is(holding.office()));
                    case MANDATE ->
                        parent == null
                                ? Optional.<Capacity>empty()
                                : as(
                                        person,
                                        chain,
                                        parent.mandate().terms().holder().role(),
                                        holding -> parent.mandate()
                                                .terms()
                                                .holder()
                                                .isHeldBy(person, holding));
                })
                .or(() -> ketenbureau(person, chain));
    }

    Optional<Capacity> fact(FactKind kind, String person, MandateLine line, @Nullable PartnerCode partner) {
        MandateTerms terms = line.mandate().terms();
        return switch (kind) {
            case CONSENT_HOLDER -> holder(person, terms);
            case CONSENT_EMPLOYER -> director(person, terms.chain(), terms.employingPartner());
            case SUPPORT_GIVEN, SUPPORT_WITHDRAWN -> director(person, terms.chain(), partner);
            case WITHDRAWN ->
                grantor(
                        person,
                        terms.chain(),
                        terms.grantor(),
                        line.upwards().size() == 1
                                ? null
                                : new MandateLine(
                                        line.upwards().subList(1, line.upwards().size())));
        };
    }

    /** The partner for which somebody is director, if it is one. */
    Optional<PartnerCode> directs(String person, ChainCode chain) {
        var partners = chains.rolesOf(person).stream()
                .filter(holding -> holding.role() == Role.DIRECTOR && chain.equals(holding.chain()))
                .map(RoleHolding::partner)
                .distinct()
                .toList();
        return partners.size() == 1 ? Optional.ofNullable(partners.get(0)) : Optional.empty();
    }

    /** Consent is one's own: a deputy does not give it. Whoever is named gives it before he takes office. */
    private Optional<Capacity> holder(String person, MandateTerms terms) {
        MandateHolder holder = terms.holder();
        if (person.equals(holder.person())) {
            return Optional.of(new Capacity(holder.role(), false));
        }
        return as(
                        person,
                        terms.chain(),
                        holder.role(),
                        holding -> holding.deputyFor() == null && holder.isHeldBy(person, holding))
                .or(() -> ketenbureau(person, terms.chain()));
    }

    private Optional<Capacity> director(String person, ChainCode chain, @Nullable PartnerCode partner) {
        return (partner == null
                        ? Optional.<Capacity>empty()
                        : as(person, chain, Role.DIRECTOR, holding -> partner.equals(holding.partner())))
                .or(() -> ketenbureau(person, chain));
    }

    private Optional<Capacity> ketenbureau(String person, ChainCode chain) {
        return as(person, chain, Role.KETENBUREAU, holding -> true).map(held -> new Capacity(held.role(), true));
    }

    private Optional<Capacity> as(String person, ChainCode chain, Role role, Predicate<RoleHolding> condition) {
        return has(person, held -> held.role() == role && chain.equals(held.chain()) && condition.test(held))
                ? Optional.of(new Capacity(role, false))
                : Optional.empty();
    }

    private boolean has(String person, Predicate<RoleHolding> condition) {
        return chains.rolesOf(person).stream().anyMatch(condition);
    }
}
