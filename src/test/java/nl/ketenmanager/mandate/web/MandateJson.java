package nl.ketenmanager.mandate.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A request as a test sends it: complete and correct, except where the test says otherwise. */
final class MandateJson {
    private static final JsonMapper JSON = new JsonMapper();
    private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();

    /** From UWV to its line managers. */
    static MandateJson mandate(String chain) {
        return new MandateJson()
                .with("chain", chain)
                .with("grantor", Map.of("kind", "PARTNER", "code", "UWV"))
                .with("holder", Map.of("role", "LINE_MANAGER", "partner", "UWV"))
                .with("powers", List.of("DECIDE"))
                .with("from", "2026-01-01T00:00:00Z")
                .with("until", "2030-01-01T00:00:00Z")
                .with("document", document());
    }

    /** From the board, for the ketenmanager. */
    static MandateJson ketenmanager(String chain) {
        return mandate(chain)
                .with("grantor", Map.of("kind", "KETENBESTUUR"))
                .with("holder", Map.of("role", "KETENMANAGER"))
                .with("powers", List.of("DECIDE", "NOODESCALATIE"));
    }

    static MandateJson sub() {
        return mandate("x")
                .with("chain", null)
                .with("grantor", null)
                .with("holder", Map.of("role", "KETENREGISSEUR", "partner", "UWV"));
    }

    static MandateJson empty() {
        return new MandateJson();
    }

    static Map<String, String> document() {
        return Map.of(
                "name",
                "besluit.pdf",
                "mediaType",
                "application/pdf",
                "content",
                Base64.getEncoder().encodeToString("%PDF-1.7 besluit".getBytes(StandardCharsets.UTF_8)));
    }

    MandateJson with(String field, @Nullable Object value) {
        fields.put(field, value);
        return this;
    }

    MandateJson signed() {
        return with("document", document());
    }

    @Override
    public String toString() {
        return JSON.writeValueAsString(fields);
    }
}
