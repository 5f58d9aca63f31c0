package nl.ketenmanager.escalation.process;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ketenmanager.platform.ProcessVariable;
import org.springframework.util.ClassUtils;

/** The names that a contract class holds, read from its constants. */
record ContractNames(Class<?> contract) {

    String process() {
        return text("PROCESS").orElseThrow();
    }

    /** One name of the contract itself, such as its {@code FORM}. */
    Optional<String> text(String constant) {
        return strings(contract)
                .filter(field -> field.getName().equals(constant))
                .map(ContractNames::string)
                .findFirst();
    }

    /** The names of one group, such as its {@code Elements}. */
    Set<String> group(String name) {
        return nested(name)
                .flatMap(ContractNames::strings)
                .map(ContractNames::string)
                .collect(Collectors.toSet());
    }

    /** The forms that it names: one of its own, one per step, or several to choose from. */
    Set<String> forms() {
        return Stream.concat(fixedForms().stream(), group("Form").stream()).collect(Collectors.toSet());
    }

    Set<String> fixedForms() {
        return Stream.concat(text("FORM").stream(), group("Forms").stream()).collect(Collectors.toSet());
    }

    Map<String, ProcessVariable<?, ?>> variables() {
        return variables("Variables");
    }

    Map<String, ProcessVariable<?, ?>> variables(String group) {
        return nested(group)
                .flatMap(type -> constants(type, ProcessVariable.class))
                .<ProcessVariable<?, ?>>map(field -> (ProcessVariable<?, ?>) value(field))
                .collect(Collectors.toMap(ProcessVariable::name, Function.identity()));
    }

    /** What the models of its module keep, if the module says so in its {@code ModelNames}. */
    @SuppressWarnings("unchecked")
    Set<String> kept() {
        Class<?> names = ClassUtils.resolveClassName(contract.getPackageName() + ".ModelNames", null);
        return constants(names, Set.class)
                .flatMap(field -> ((Set<String>) value(field)).stream())
                .collect(Collectors.toSet());
    }

    private Stream<Class<?>> nested(String name) {
        return Arrays.stream(contract.getDeclaredClasses())
                .filter(type -> type.getSimpleName().equals(name));
    }

    private static Stream<Field> strings(Class<?> type) {
        return constants(type, String.class);
    }

    private static Stream<Field> constants(Class<?> type, Class<?> kind) {
        return Arrays.stream(type.getDeclaredFields()).filter(field -> field.getType() == kind);
    }

    private static String string(Field field) {
        return (String) value(field);
    }

    private static Object value(Field field) {
        try {
            // the contract class of another module stays package-private
            field.setAccessible(true);
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
