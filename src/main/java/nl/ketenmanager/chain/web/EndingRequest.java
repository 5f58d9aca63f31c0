package nl.ketenmanager.chain.web;

import nl.ketenmanager.chain.Ending;
import org.jspecify.annotations.Nullable;

/** Body of a request to end a role or a deputyship. */
record EndingRequest(@Nullable String until, @Nullable String reason) {

    Ending ending(String caller) {
        var input = new InputReader();
        var readUntil = input.moment("until", "Einddatum", until);
        String readReason = input.required("reason", "Reden", reason);
        input.refuse();
        return new Ending(readUntil, readReason, caller);
    }
}
