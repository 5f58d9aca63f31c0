package nl.ketenmanager.modelling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The conventions for forms: what form-js 1.8.7 can draw, in Dutch, with ids and keys that speak. */
final class FormRules {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int SCHEMA = 16;
    private static final Set<String> TYPES = Set.of(
            "textfield",
            "textarea",
            "number",
            "datetime",
            "checkbox",
            "checklist",
            "radio",
            "select",
            "taglist",
            "expression",
            "text",
            "html",
            "image",
            "table",
            "spacer",
            "separator",
            "group",
            "iframe",
            "button");
    private static final Set<String> ASKS = Set.of(
            "textfield", "textarea", "number", "datetime", "checkbox", "checklist", "radio", "select", "taglist");
    private static final Set<String> WRITES_TEXT = Set.of("textfield", "textarea");
    private static final Set<String> OFFERS = Set.of("radio", "select", "checklist", "taglist");

    private FormRules() {}

    static List<Finding> check(String file, String text) {
        JsonNode form = JSON.readTree(text);
        Findings findings = new Findings(file);
        whole(form, findings);
        Set<String> ids = new HashSet<>();
        Set<String> keys = new HashSet<>();
        Set<JsonNode> hidden = hidden(form);
        components(form).forEach(component -> {
            String id = component.path("id").asString("");
            if (!ids.add(id)) {
                findings.add(id, "this id is used twice");
            }
            if (component.has("key") && !keys.add(component.path("key").asString())) {
                findings.add(id, "the key " + component.path("key").asString() + " is used twice");
            }
            one(component, id, hidden.contains(component), findings);
        });
        return findings.list;
    }

    private static void whole(JsonNode form, Findings findings) {
        String id = form.path("id").asString("");
        if (!findings.file.replaceAll(".*/|\\.form$", "").equals(id)) {
            findings.add(id, "a form is called as its file");
        }
        if (!form.path("executionPlatform").asString("").equals("Camunda Platform")
                || !form.path("executionPlatformVersion").asString("").equals("7.24.0")) {
            findings.add(id, "is not made for Camunda Platform 7.24.0");
        }
        if (form.path("schemaVersion").asInt(0) != SCHEMA) {
            findings.add(id, "schemaVersion is not " + SCHEMA + ", which Tasklist can draw");
        }
        if (!form.path("type").asString("").equals("default")) {
            findings.add(id, "the type of a form is default");
        }
    }

    private static void one(JsonNode component, String id, boolean hides, Findings findings) {
        String type = component.path("type").asString("");
        String key = component.path("key").asString("");
        if (!TYPES.contains(type)) {
            findings.add(id, "Tasklist 7.24 cannot use the component " + type);
        }
        if (ASKS.contains(type)) {
            if (!key.matches("[a-z][A-Za-z0-9]*")) {
                findings.add(id, "the key is not English camelCase");
            }
            if (!id.equals("Field_" + key)) {
                findings.add(id, "the id should read Field_" + key);
            }
            if (!label(component).matches("[A-ZÀ-Ý].+") || isEnglish(label(component))) {
                findings.add(id, "has no Dutch label");
            }
            if (component.path("description").asString("").isBlank()) {
                findings.add(id, "has no help text");
            }
        } else if (!id.matches("(Text|Group|Html|Table)_[a-z][A-Za-z0-9]*")) {
            findings.add(id, "the id does not say what it is");
        }
        if (WRITES_TEXT.contains(type) && !hides && !isBounded(component.path("validate"))) {
            findings.add(id, "free text has a maximum length, and a minimum when it is required");
        }
        if (hides && component.has("validate")) {
            findings.add(id, "can hide itself, so only the server checks it: a hidden error would hold the form back");
        }
        if (OFFERS.contains(type) && !hasOptions(component)) {
            findings.add(id, "offers nothing: give values or a valuesKey");
        }
        if (type.equals("group")
                && (!component.path("showOutline").asBoolean(false)
                        || label(component).isBlank())) {
            findings.add(id, "a group has an outline and a label");
        }
    }

    private static boolean hasOptions(JsonNode component) {
        return component.path("valuesKey").asString("").matches("[a-z][A-Za-z]*")
                || component.path("values").size() > 0;
    }

    private static boolean isBounded(JsonNode validate) {
        boolean required = validate.path("required").asBoolean(false);
        // what may stay empty has no shortest length
        return validate.path("maxLength").asInt(0) > 0
                && required == validate.path("minLength").asInt(0) > 0;
    }

    private static String label(JsonNode component) {
        String label = component.path("label").asString("");
        return label.isBlank() ? component.path("dateLabel").asString("") : label;
    }

    private static boolean isEnglish(String label) {
        return Stream.of(label.toLowerCase().split("[^a-z]+"))
                .anyMatch(Set.of("the", "and", "why", "your", "reason", "title", "decision", "owner", "due")::contains);
    }

    static Stream<JsonNode> components(JsonNode form) {
        return form.path("components")
                .valueStream()
                .flatMap(component -> Stream.concat(Stream.of(component), components(component)));
    }

    /** What a form shows only sometimes, by itself or with its group. */
    private static Set<JsonNode> hidden(JsonNode form) {
        return components(form)
                .filter(component -> component.has("conditional"))
                .flatMap(component -> Stream.concat(Stream.of(component), components(component)))
                .collect(Collectors.toSet());
    }

    private static final class Findings {
        private final String file;
        private final List<Finding> list = new ArrayList<>();

        private Findings(String file) {
            this.file = file;
        }

        private void add(String element, String message) {
            list.add(new Finding(file, element, message));
        }
    }
}
