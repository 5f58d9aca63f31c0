package nl.ketenmanager.chain.web;

import java.util.Objects;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.Nomination;
import nl.ketenmanager.chain.OfficeCode;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Role;
import org.jspecify.annotations.Nullable;

/** Body of a request to record a role holder; moments are ISO with an offset. */
record AppointmentRequest(
        @Nullable String role,
        @Nullable String partner,
        @Nullable String office,
        @Nullable String person,
        @Nullable Boolean chairs,
        @Nullable String from,
        @Nullable String until,
        @Nullable String reason) {

    Nomination nomination(ChainCode chain, String caller) {
        var input = new InputReader();
        String roleName = input.required("role", "Rol", role);
        Role readRole = input.optional("role", "Rol", roleName, Role::valueOf);
        var readPartner = input.optional("partner", "Ketenpartner", partner, PartnerCode::new);
        var readOffice = input.optional("office", "Bewindspersoon", office, OfficeCode::new);
        String readPerson = input.required("person", "Persoon", person);
        var readFrom = input.moment("from", "Ingangsdatum", from);
        var readUntil = input.moment("until", "Einddatum", until);
        String readReason = input.required("reason", "Reden", reason);
        input.refuse();
        return new Nomination(
                chain,
                Objects.requireNonNull(readRole),
                readPartner,
                readOffice,
                readPerson,
                Boolean.TRUE.equals(chairs),
                readFrom,
                readUntil,
                readReason,
                caller);
    }
}
