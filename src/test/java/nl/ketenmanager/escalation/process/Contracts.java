package nl.ketenmanager.escalation.process;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ketenmanager.modelling.Finding;
import nl.ketenmanager.modelling.ProcessModel;

/** The models of this module, each beside the contract class that names what it shares with the code. */
record Contracts(List<Contract> all) {

    /** The packages that tie models to code; each holds the contract classes of its module. */
    static final List<String> MODULES = List.of(
            "nl.ketenmanager.escalation.process",
            "nl.ketenmanager.emergency.process",
            "nl.ketenmanager.aanwijzing.process",
            "nl.ketenmanager.mandate.process");

    record Contract(ContractNames names, ProcessModel model) {

        Finding finding(String element, String message) {
            return model.finding(element, message);
        }

        Stream<Expressions.Found> expressions() {
            return Expressions.in(model).stream();
        }
    }

    static Contracts asTheyAre() {
        return new Contracts(MODULES.stream()
                .flatMap(Contracts::contractClasses)
                .map(ContractNames::new)
                .map(names -> new Contract(names, ProcessModel.read(file(names))))
                .toList());
    }

    /** A class that names a process and ends in Model; a decision table has a class of that kind too, without process. */
    private static Stream<Class<?>> contractClasses(String module) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(module).stream()
                        .filter(type -> type.isTopLevelClass()
                                && type.getSimpleName().endsWith("Model")
                                && type.tryGetField("PROCESS").isPresent())
                        .sorted(Comparator.comparing(JavaClass::getSimpleName))
                        .map(JavaClass::reflect);
    }

    private static Path file(ContractNames names) {
        return Path.of("bpmn", names.process() + ".bpmn");
    }

    /** The same contracts with another text for one model. */
    Contracts with(ProcessModel other) {
        return new Contracts(all.stream()
                .map(one -> one.model().file().equals(other.file()) ? new Contract(one.names(), other) : one)
                .toList());
    }

    Map<String, List<Contract>> perModule() {
        return all.stream()
                .collect(Collectors.groupingBy(one -> one.names().contract().getPackageName()));
    }

    Optional<Contract> of(String process) {
        return all.stream().filter(one -> one.names().process().equals(process)).findFirst();
    }
}
