package nl.ketenmanager.mandate.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.OfficeCode;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.mandate.Grantor;
import nl.ketenmanager.mandate.GrantorKind;
import nl.ketenmanager.mandate.MandateGrant;
import nl.ketenmanager.mandate.MandateHolder;
import nl.ketenmanager.mandate.MandateKind;
import nl.ketenmanager.mandate.MandateScope;
import nl.ketenmanager.mandate.Power;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * Body of a request to register a mandate or a sub-mandate; moments are ISO with an offset. A sub-mandate has its chain
 * and grantor from its parent.
 */
record MandateRequest(
        @Nullable String chain,
        @Nullable GrantorRequest grantor,
        @Nullable HolderRequest holder,
        @Nullable String kind,
        @Nullable List<@Nullable String> powers,
        @Nullable List<@Nullable String> partners,
        @Nullable List<@Nullable String> subjects,
        @Nullable BigDecimal amountLimit,
        @Nullable String from,
        @Nullable String until,
        @Nullable Boolean mayDelegate,
        @Nullable String employer,
        @Nullable DocumentRequest document) {

    record GrantorRequest(@Nullable String kind, @Nullable String code) {}

    record HolderRequest(
            @Nullable String role,
            @Nullable String partner,
            @Nullable String office,
            @Nullable String person) {}

    /** What a sub-mandate rests on. */
    record Parent(long id, ChainCode chain) {}

    MandateGrant grant(@Nullable Parent parent, @Nullable MultipartFile file, String caller, @Nullable String key) {
        var input = new MandateInput();
        if (parent == null) {
            input.require(chain != null && !chain.isBlank(), "chain", "Keten");
        }
        var readChain = input.read("chain", "Keten", chain, ChainCode::new);
        Grantor readGrantor = parent == null ? grantor(input) : Grantor.PARENT;
        MandateHolder readHolder = holder(input);
        var readKind = input.code(MandateKind.class, "kind", "Soort", kind);
        var scope = scope(input);
        var readFrom = input.moment("from", "Ingangsdatum", from);
        var readUntil = input.moment("until", "Einddatum", until);
        var readEmployer = input.read("employer", "Werkgever", employer, PartnerCode::new);
        var upload = DocumentRequest.of(document, file, input, caller);
        input.refuse();
        return new MandateGrant(
                parent != null && readChain == null ? parent.chain() : Objects.requireNonNull(readChain),
                Objects.requireNonNull(readGrantor),
                Objects.requireNonNull(readHolder),
                readKind == null ? MandateKind.MANDAAT : readKind,
                scope,
                readFrom,
                readUntil,
                Boolean.TRUE.equals(mayDelegate),
                readEmployer,
                parent == null ? null : parent.id(),
                upload,
                caller,
                key == null ? null : RequestDigest.key(key, this, parent, upload));
    }

    private @Nullable Grantor grantor(MandateInput input) {
        if (grantor == null) {
            input.require(false, "grantor", "Mandaatgever");
            return null;
        }
        GrantorKind readKind =
                input.requiredCode(GrantorKind.class, "grantor.kind", "Soort mandaatgever", grantor.kind());
        if (readKind == GrantorKind.MANDATE) {
            input.refuse("grantor.kind", "Een ondermandaat legt u vast bij het mandaat zelf, onder sub-mandates.");
            return null;
        }
        if (readKind == null || readKind == GrantorKind.KETENBESTUUR) {
            return Grantor.KETENBESTUUR;
        }
        input.require(grantor.code() != null && !grantor.code().isBlank(), "grantor.code", "Mandaatgever");
        // the two kinds of code look the same
        var code = input.read("grantor.code", "Mandaatgever", grantor.code(), PartnerCode::new);
        return code == null ? null : new Grantor(readKind, code.value());
    }

    private @Nullable MandateHolder holder(MandateInput input) {
        if (holder == null) {
            input.require(false, "holder", "Mandaathouder");
            return null;
        }
        Role role = input.requiredCode(Role.class, "holder.role", "Rol", holder.role());
        var partner = input.read("holder.partner", "Ketenpartner", holder.partner(), PartnerCode::new);
        var office = input.read("holder.office", "Bewindspersoon", holder.office(), OfficeCode::new);
        var person = input.read("holder.person", "Persoon", holder.person(), MandateInput::person);
        return role == null ? null : new MandateHolder(role, partner, office, person);
    }

    private MandateScope scope(MandateInput input) {
        input.require(powers != null && !powers.isEmpty(), "powers", "Bevoegdheden");
        Set<Power> readPowers = input.all("powers", "Bevoegdheden", powers, Power::valueOf);
        Set<PartnerCode> readPartners = input.all("partners", "Ketenpartners", partners, PartnerCode::new);
        Set<String> readSubjects = input.all("subjects", "Onderwerpen", subjects, MandateInput::subject);
        return new MandateScope(readPowers, readPartners, readSubjects, amountLimit);
    }
}
