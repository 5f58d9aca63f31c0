package nl.ketenmanager.audit.verify;

import org.jspecify.annotations.Nullable;

/** Writes one JSON object, field by field; a field without a value is left out. */
final class JsonFields {
    private final StringBuilder json = new StringBuilder("{");

    JsonFields(String type) {
        with("type", type);
    }

    JsonFields with(String name, @Nullable Object value) {
        if (value != null) {
            json.append(json.length() > 1 ? "," : "");
            quote(name);
            json.append(':');
            if (value instanceof Number || value instanceof Boolean) {
                json.append(value);
            } else {
                quote(value.toString());
            }
        }
        return this;
    }

    private void quote(String value) {
        json.append('"');
        value.chars().forEach(one -> {
            if (one == '"' || one == '\\') {
                json.append('\\').append((char) one);
            } else if (one < ' ' || Character.isSurrogate((char) one)) {
                json.append("\\u%04x".formatted(one));
            } else {
                json.append((char) one);
            }
        });
        json.append('"');
    }

    @Override
    public String toString() {
        return json + "}";
    }
}
