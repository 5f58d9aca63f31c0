package nl.ketenmanager.modelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every form keeps to what Tasklist can draw and people can read; what departs from it is told. */
class FormConventionsTest {
    private static final Path SOUND = Path.of("forms/give-standpoint.form");

    static List<Path> forms() {
        return ModelFiles.withExtension("form");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aFormKeepsToTheConventions(Path file) {
        assertThat(FormRules.check(file.toString(), ModelFiles.text(file))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            called as its file             | "id": "give-standpoint"            | "id": "other"
            not made for Camunda Platform  | "7.24.0"                           | "8.7"
            schemaVersion                  | "schemaVersion": 16                | "schemaVersion": 18
            type of a form                 | "type": "default"                  | "type": "other"
            cannot use the component       | "type": "textarea"                 | "type": "dynamiclist"
            is used twice                  | "key": "standpoint"                | "key": "position"
            this id is used twice          | "id": "Field_standpoint"           | "id": "Field_position"
            not English camelCase          | "key": "position"                  | "key": "Positie nu"
            should read Field_             | "id": "Field_position"             | "id": "Field_0abc12d"
            no Dutch label                 | "label": "Bent u het eens?"        | "label": "Why?"
            no Dutch label                 | "label": "Bent u het eens?"        | "label": ""
            no help text                   | "description": "Kies bezwaar       | "hint": "Kies bezwaar
            does not say what it is        | "id": "Text_silence"               | "id": "Field_09fj2"
            free text has a maximum        | "maxLength": 2000                  | "maximum": 2000
            can hide itself                | "id": "Field_standpoint"           | "conditional": {}, "id": "Field_standpoint"
            offers nothing                 | "values":                          | "answers":
            a group has an outline         | "showOutline": true                | "showOutline": false
            """)
    void aBrokenFormIsTold(String told, String sound, String broken) {
        String text = ModelFiles.text(SOUND);
        assertThat(text).contains(sound);
        assertThat(FormRules.check(SOUND.toString(), text.replace(sound, broken)))
                .extracting(Finding::message)
                .anyMatch(message -> message.contains(told));
    }
}
