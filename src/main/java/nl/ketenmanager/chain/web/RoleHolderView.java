package nl.ketenmanager.chain.web;

import java.time.Instant;
import java.util.List;
import nl.ketenmanager.chain.Appointment;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.Deputy;
import nl.ketenmanager.chain.Person;
import nl.ketenmanager.chain.Role;
import org.jspecify.annotations.Nullable;

/** A role holder as the API shows him: without an {@code until} the role has no end yet. */
record RoleHolderView(
        long id,
        Role role,
        @Nullable String partner,
        @Nullable String office,
        PersonView person,
        boolean chairs,
        Instant from,
        @Nullable Instant until,
        String reason,
        @Nullable String endedReason,
        List<DeputyView> deputies) {

    record PersonView(String id, String name) {
        static PersonView of(String id, ChainRegister chains) {
            return new PersonView(id, chains.person(id).map(Person::name).orElse(id));
        }
    }

    record DeputyView(
            long id,
            PersonView person,
            String replaces,
            Instant from,
            @Nullable Instant until) {
        static DeputyView of(Deputy deputy, ChainRegister chains) {
            return new DeputyView(
                    deputy.id(),
                    PersonView.of(deputy.person(), chains),
                    deputy.replaces(),
                    deputy.period().from(),
                    deputy.period().until());
        }
    }

    static RoleHolderView of(Appointment held, ChainRegister chains) {
        return new RoleHolderView(
                held.id(),
                held.role(),
                held.partner() == null ? null : held.partner().value(),
                held.office() == null ? null : held.office().value(),
                PersonView.of(held.person(), chains),
                held.chairs(),
                held.period().from(),
                held.period().until(),
                held.reason(),
                held.endedReason(),
                held.deputies().stream()
                        .map(deputy -> DeputyView.of(deputy, chains))
                        .toList());
    }
}
