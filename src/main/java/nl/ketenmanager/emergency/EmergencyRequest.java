package nl.ketenmanager.emergency;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An emergency as somebody filled it in, unchecked. */
public record EmergencyRequest(
        List<String> grounds,
        @Nullable String reason,
        @Nullable String consequenceOfWaiting,
        @Nullable String newGround) {

    public EmergencyRequest {
        grounds = List.copyOf(grounds);
    }
}
