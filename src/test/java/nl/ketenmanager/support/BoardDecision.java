package nl.ketenmanager.support;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import nl.ketenmanager.document.Upload;

/** The signed decision of a board that goes with a change of the power matrix. */
public final class BoardDecision {
    private static final String TEXT = "Besluit van het ketenbestuur";
    private static final String CONTENT = Base64.getEncoder().encodeToString(TEXT.getBytes(StandardCharsets.UTF_8));

    private BoardDecision() {}

    /** The same, as the API reads it. */
    public static Upload signed() {
        return new Upload(
                "document", "besluit.txt", "text/plain", TEXT.getBytes(StandardCharsets.UTF_8), "ketenbureau");
    }

    /** What somebody registers, with that document unless it names another. */
    public static Map<String, Object> with(Map<String, Object> registered) {
        Map<String, Object> whole = new HashMap<>(registered);
        whole.putIfAbsent("document", Map.of("name", "besluit.txt", "mediaType", "text/plain", "content", CONTENT));
        return whole;
    }
}
