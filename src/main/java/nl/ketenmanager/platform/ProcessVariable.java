package nl.ketenmanager.platform;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * A process variable by name and type: a domain value here, a primitive in the engine. Keys, codes, dates and flags;
 * never an object.
 */
public final class ProcessVariable<T, P> {
    private final String name;
    private final Function<T, P> encode;
    private final Function<P, T> decode;

    private ProcessVariable(String name, Function<T, P> encode, Function<P, T> decode) {
        this.name = name;
        this.encode = encode;
        this.decode = decode;
    }

    public static ProcessVariable<String, String> text(String name) {
        return new ProcessVariable<>(name, Function.identity(), Function.identity());
    }

    public static ProcessVariable<Boolean, Boolean> flag(String name) {
        return new ProcessVariable<>(name, Function.identity(), Function.identity());
    }

    public static ProcessVariable<Instant, Date> date(String name) {
        return new ProcessVariable<>(name, Date::from, Date::toInstant);
    }

    public static <E extends Enum<E>> ProcessVariable<E, String> code(String name, Class<E> codes) {
        return new ProcessVariable<>(name, Enum::name, code -> Enum.valueOf(codes, code));
    }

    public static <T> ProcessVariable<T, String> id(
            String name, Function<T, String> encode, Function<String, T> decode) {
        return new ProcessVariable<>(name, encode, decode);
    }

    /** A value that only the engine reads, such as a Json list; here it is written and never read. */
    public static <T, P> ProcessVariable<T, P> written(String name, Function<T, P> encode) {
        return new ProcessVariable<>(name, encode, stored -> {
            throw new IllegalStateException(name + " is for the engine to read");
        });
    }

    /** A value that only the engine writes, such as one element of a Json list; here it is read. */
    public static <T, P> ProcessVariable<T, P> element(String name, Function<P, T> decode) {
        return new ProcessVariable<>(
                name,
                value -> {
                    throw new IllegalStateException(name + " is for the engine to write");
                },
                decode);
    }

    public String name() {
        return name;
    }

    public T get(VariableScope scope) {
        return find(scope).orElseThrow(() -> new IllegalStateException("The process has no variable " + name));
    }

    @SuppressWarnings("unchecked")
    public Optional<T> find(VariableScope scope) {
        return Optional.ofNullable((P) scope.getVariable(name)).map(decode);
    }

    public void set(VariableScope scope, T value) {
        scope.setVariable(name, encode.apply(value));
    }

    /** For a start from outside, where there is no scope yet. */
    public void put(Map<String, Object> variables, T value) {
        variables.put(name, encode.apply(value));
    }

    @Override
    public String toString() {
        return name;
    }
}
