package nl.ketenmanager;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.transaction.annotation.Transactional;

/** The structure of the house, kept by the build. */
@AnalyzeClasses(packages = "nl.ketenmanager", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule THE_ENGINE_STAYS_BEHIND_ITS_FENCE = noClasses()
            .that()
            .resideOutsideOfPackages("..process..", "..platform..", "..modelling..", "..watchdog..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    @ArchTest
    static final ArchRule THE_ENGINE_OWNS_THE_TRANSACTION_WHERE_IT_CALLS_US =
            noClasses().that().resideInAPackage("..process..").should().beAnnotatedWith(Transactional.class);

    /** Whoever checks an export has a JDK and this code, and need not trust anything else. */
    @ArchTest
    static final ArchRule THE_ACCOUNT_IS_CHECKED_WITH_A_JDK_ALONE = classes()
            .that()
            .resideInAPackage("..audit.verify..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify.annotations..", "..audit.verify..");

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS = classes()
            .should()
            .haveSimpleNameNotEndingWith("Util")
            .andShould()
            .haveSimpleNameNotEndingWith("Utils")
            .andShould()
            .haveSimpleNameNotEndingWith("Helper")
            .andShould()
            .haveSimpleNameNotEndingWith("Manager")
            .andShould()
            .haveSimpleNameNotEndingWith("Impl");

    @Test
    void modulesKeepToTheirNeighbours() {
        ApplicationModules.of(KetenmanagerApplication.class).verify();
    }

    @Test
    void theModuleDiagramIsWrittenFromTheCode() {
        new Documenter(ApplicationModules.of(KetenmanagerApplication.class)).writeModulesAsPlantUml();
    }
}
