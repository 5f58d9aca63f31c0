package nl.ketenmanager.document.store;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file that are kept, each recognised by its content: a name and a media type say what somebody hopes. */
enum FileKind {
    PDF("application/pdf", "255044462d", "pdf"),
    PNG("image/png", "89504e470d0a1a0a", "png"),
    JPEG("image/jpeg", "ffd8ff", "jpg", "jpeg"),
    TEXT("text/plain", "", "txt") {
        @Override
        boolean recognises(byte[] content) {
            return isText(content);
        }
    };

    private final String mediaType;
    private final byte[] signature;
    private final List<String> extensions;

    FileKind(String mediaType, String signature, String... extensions) {
        this.mediaType = mediaType;
        this.signature = HexFormat.of().parseHex(signature);
        this.extensions = List.of(extensions);
    }

    static Optional<FileKind> of(byte[] content) {
        return Arrays.stream(values()).filter(kind -> kind.recognises(content)).findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    boolean recognises(byte[] content) {
        return content.length >= signature.length
                && Arrays.equals(content, 0, signature.length, signature, 0, signature.length);
    }

    boolean isNamed(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return extensions.stream().anyMatch(extension -> lower.endsWith("." + extension));
    }

    /** A browser or program that does not know says {@code application/octet-stream}, or nothing. */
    boolean isDeclaredAs(String declared) {
        String base = declared.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return base.isEmpty() || base.equals("application/octet-stream") || base.equals(mediaType);
    }

    private static boolean isText(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .chars()
                    .allMatch(character -> !Character.isISOControl(character) || "\t\r\n\f".indexOf(character) >= 0);
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
