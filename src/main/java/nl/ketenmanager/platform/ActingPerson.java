package nl.ketenmanager.platform;

import java.util.Optional;
import org.camunda.bpm.engine.impl.context.Context;

/** Who makes the engine do what it is doing now; empty when the clock or the application itself does. */
public final class ActingPerson {
    private ActingPerson() {}

    public static Optional<String> now() {
        return Optional.ofNullable(Context.getCommandContext())
                .flatMap(command -> Optional.ofNullable(command.getAuthenticatedUserId()));
    }
}
