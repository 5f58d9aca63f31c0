package nl.ketenmanager.document.store;

import java.util.Optional;
import nl.ketenmanager.document.Upload;
import nl.ketenmanager.platform.RefusedException;
import org.springframework.util.unit.DataSize;

/** Whether a file is one that is kept: not empty, not too large, and of a kind that it also says it is. */
record UploadCheck(DataSize largest) {
    private static final int LONGEST_NAME = 200;

    /** What a name may be to be shown and handed out again: the last part of a path, without anything that steers. */
    static String plain(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\"]", "")
                .strip();
        return last.length() <= LONGEST_NAME ? last : last.substring(last.length() - LONGEST_NAME);
    }

    FileKind kind(Upload upload) {
        byte[] content = upload.content();
        if (content.length == 0) {
            throw refused(upload, "Het bestand is leeg. Kies het ondertekende stuk zelf.");
        }
        if (content.length > largest.toBytes()) {
            throw refused(
                    upload, "Het bestand is te groot: hooguit %d MB wordt bewaard.".formatted(largest.toMegabytes()));
        }
        FileKind kind = FileKind.of(content)
                .orElseThrow(() -> refused(
                        upload, "Dit soort bestand wordt niet bewaard. Kies een pdf, png, jpeg of tekstbestand."));
        return Optional.of(kind)
                .filter(found -> found.isNamed(plain(upload.name())) && found.isDeclaredAs(upload.mediaType()))
                .orElseThrow(() -> refused(
                        upload,
                        "De naam of de opgegeven soort past niet bij de inhoud van het bestand: dat is %s. Geef het"
                                        .formatted(kind.mediaType())
                                + " bestand zijn eigen naam en soort."));
    }

    private static RefusedException refused(Upload upload, String message) {
        return new RefusedException(upload.field(), message);
    }
}
