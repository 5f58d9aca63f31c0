package nl.ketenmanager.escalation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A short fingerprint by which a repeated request is recognised without keeping it. */
final class Digest {
    private Digest() {}

    /** Each value with its length before it: two requests that differ only in where a text ends are two requests. */
    static String of(Stream<@Nullable Object> values) {
        String text = values.map(String::valueOf)
                .map(value -> value.length() + ":" + value)
                .collect(Collectors.joining());
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
