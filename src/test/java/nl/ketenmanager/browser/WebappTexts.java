package nl.ketenmanager.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the web applications of the bundle say, by key: the English they bring and the Dutch that we lay over it. */
record WebappTexts(Map<String, String> english, Map<String, String> dutch) {
    static final List<String> APPLICATIONS = List.of("tasklist", "cockpit", "admin", "welcome");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static WebappTexts of(String application) {
        return new WebappTexts(read(application, "en"), read(application, "nl"));
    }

    /** Texts that are the same in both languages, each with its reason in the file. */
    static Set<String> sameInDutch() {
        try {
            return new ClassPathResource("webapps/same-in-dutch.txt")
                    .getContentAsString(UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.substring(0, line.lastIndexOf(" | ")))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** English texts that are Dutch nowhere: who sees one of these sees a leftover. */
    static Set<String> leftovers() {
        var all = APPLICATIONS.stream().map(WebappTexts::of).toList();
        var dutch = all.stream()
                .flatMap(texts -> texts.dutch().values().stream())
                .map(String::strip)
                .collect(Collectors.toSet());
        return all.stream()
                .flatMap(texts -> texts.english().values().stream())
                .map(String::strip)
                .filter(text -> text.length() > 1 && !dutch.contains(text))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Names of texts, as they show when the text itself is not there; the short ones are words too. */
    static Set<String> keys() {
        return APPLICATIONS.stream()
                .flatMap(application -> of(application).english().keySet().stream())
                .map(key -> key.substring(key.lastIndexOf('/') + 1))
                .filter(key -> key.contains("_"))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, String> read(String application, String language) {
        var file = new ClassPathResource(
                "META-INF/resources/webjars/camunda/app/%s/locales/%s.json".formatted(application, language));
        try (var content = file.getInputStream()) {
            Map<String, String> texts = new LinkedHashMap<>();
            flatten("", JSON.readTree(content), texts);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void flatten(String key, JsonNode node, Map<String, String> texts) {
        if (node.isObject()) {
            node.properties().forEach(entry -> flatten(key + "/" + entry.getKey(), entry.getValue(), texts));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                flatten(key + "/" + i, node.get(i), texts);
            }
        } else {
            texts.put(key, node.asString());
        }
    }
}
