package nl.ketenmanager;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** One word for one thing, in Dutch and in English, from the business to the code and back. */
class GlossaryTest {
    private static final Pattern MODULE_ROOT = Pattern.compile("nl\\.ketenmanager\\.(?!platform$)[a-z]+");
    private static final String HEAD = "| Dutch | Identifier | Definition | Source |\n|---|---|---|---|\n";

    @Test
    void everyPublicTypeOfAModuleHasOneTermAndEveryTermOneIdentifier() throws IOException {
        Set<String> types = publicTypesOfModules();

        assertThat(types).as("the importer sees the modules").contains("WorkingCalendar", "Term");
        assertThat(glossary(Files.readString(Path.of("docs/glossary.md"))).findings(types))
                .isEmpty();
    }

    @Test
    void aGoodGlossaryGivesNoFinding() {
        var glossary = glossary(
                HEAD + "| keten | `Chain` | partners together | NORA |\n## Technical words\n- `ChainCode`: its key\n");

        assertThat(glossary.entries())
                .containsExactly(new Glossary.Entry("keten", "Chain", "partners together", "NORA"));
        assertThat(glossary.findings(List.of("Chain", "ChainCode"))).isEmpty();
    }

    @Test
    void aTypeThatIsMissingIsNamed() {
        assertThat(glossary(HEAD + "| keten | `Chain` | partners together | NORA |")
                        .findings(List.of("Chain", "Tier")))
                .containsExactly("Tier is not in the glossary");
    }

    @Test
    void aTermWithTwoIdentifiersIsFound() {
        assertThat(glossary(HEAD + "| trede | `Tier` | step | NORA |\n| trede | `Level` | step | NORA |")
                        .findings(List.of()))
                .containsExactly("trede means both Tier and Level");
    }

    @Test
    void anIdentifierWithTwoTermsIsFound() {
        assertThat(glossary(HEAD + "| trede | `Tier` | step | NORA |\n| laag | `Tier` | step | NORA |")
                        .findings(List.of()))
                .containsExactly("Tier means both trede and laag");
    }

    @Test
    void aWordIsEitherATermOrTechnical() {
        assertThat(glossary(HEAD + "| trede | `Tier` | step | NORA |\n## Technical words\n- `Tier`: step")
                        .findings(List.of()))
                .containsExactly("Tier is a term and a technical word");
    }

    @Test
    void aRowThatCannotBeReadIsFound() {
        assertThat(glossary(HEAD + "| trede | `Tier`, `Level` | step | NORA |\n| keten | `Chain` |  | NORA |")
                        .findings(List.of()))
                .hasSize(2)
                .allMatch(finding -> finding.startsWith("needs a term"));
    }

    private static Glossary glossary(String markdown) {
        return Glossary.parse(markdown);
    }

    private static Set<String> publicTypesOfModules() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("nl.ketenmanager")
                        .stream()
                        .filter(type ->
                                MODULE_ROOT.matcher(type.getPackageName()).matches())
                        .filter(type ->
                                type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                        .map(JavaClass::getSimpleName)
                        .filter(name -> !name.equals("package-info"))
                        .collect(Collectors.toSet());
    }
}
