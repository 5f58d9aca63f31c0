package nl.ketenmanager.platform.engine;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import nl.ketenmanager.platform.RefusedException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads the body of a request before the engine does, and leaves it readable for the engine. */
final class JsonBody {
    private static final int LIMIT = 1_000_000;

    // a name that comes twice could be read one way here and another way by the engine
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonBody() {}

    static JsonNode of(ContainerRequestContext request) throws IOException {
        byte[] body = request.getEntityStream().readNBytes(LIMIT + 1);
        if (body.length > LIMIT) {
            throw new RefusedException("", "De aanvraag is te groot.");
        }
        request.setEntityStream(new ByteArrayInputStream(body));
        if (body.length == 0) {
            return JsonNodeFactory.instance.objectNode();
        }
        JsonNode json = parse(body);
        if (!json.isObject()) {
            throw new RefusedException("", "De aanvraag is geen JSON-object.");
        }
        return json;
    }

    private static JsonNode parse(byte[] body) {
        try {
            return STRICT.readTree(body);
        } catch (JacksonException broken) {
            throw new RefusedException("", "De aanvraag is geen geldige JSON.");
        }
    }
}
