package nl.ketenmanager.modelling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The models and forms as they lie in the repository. */
public final class ModelFiles {
    private static final List<Path> FOLDERS = List.of(Path.of("bpmn"), Path.of("forms"));

    private ModelFiles() {}

    static List<Path> withExtension(String extension) {
        return all().filter(path -> path.toString().endsWith("." + extension)).toList();
    }

    /** The names that a {@code calledElement}, {@code decisionRef} or {@code formRef} may point at. */
    public static Set<String> stems(String extension) {
        return withExtension(extension).stream().map(ModelFiles::stem).collect(Collectors.toSet());
    }

    static String stem(Path path) {
        String name = path.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    public static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Path> all() {
        return FOLDERS.stream()
                .flatMap(folder -> {
                    try (var paths = Files.list(folder)) {
                        return paths.toList().stream();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .filter(path -> path.toString().matches(".*\\.(bpmn|dmn|form)"))
                .sorted();
    }
}
