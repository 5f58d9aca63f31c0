package nl.ketenmanager.chain.web;

import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.DeputyNomination;
import org.jspecify.annotations.Nullable;

/** Body of a request to record a deputy; {@code replaces} names another deputy, the holder when it is absent. */
record DeputyRequest(
        @Nullable String person,
        @Nullable String replaces,
        @Nullable String from,
        @Nullable String until,
        @Nullable String reason) {

    DeputyNomination nomination(ChainCode chain, long appointment, String caller) {
        var input = new InputReader();
        String readPerson = input.required("person", "Persoon", person);
        var readReplaces = input.optional("replaces", "Vervangt", replaces, String::strip);
        var readFrom = input.moment("from", "Ingangsdatum", from);
        var readUntil = input.moment("until", "Einddatum", until);
        String readReason = input.required("reason", "Reden", reason);
        input.refuse();
        return new DeputyNomination(
                chain, appointment, readReplaces, readPerson, readFrom, readUntil, readReason, caller);
    }
}
