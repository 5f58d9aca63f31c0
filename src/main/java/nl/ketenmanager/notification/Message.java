package nl.ketenmanager.notification;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.Person;
import org.jspecify.annotations.Nullable;

/**
 * One fact and the people who should hear it: what is asked of them, by when, and what happens if they do nothing. Made
 * by the module in which the fact happened; the texts are Dutch.
 *
 * @param factKey names the fact for good, so that telling it twice is told once
 * @param path    where in the application the reader can act, such as {@code /zaken/LAK-2026-00001/taak}
 */
public record Message(
        String factKey,
        String caseId,
        ChainCode chain,
        MessageKind kind,
        Collection<Person> recipients,
        String subject,
        String asked,
        @Nullable Instant dueAt,
        @Nullable String otherwise,
        List<String> facts,
        String path) {

    private static final int LONGEST_SUBJECT = 200;
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029\\s]+");
    private static final Pattern PATH = Pattern.compile("/(?!/)[^\\p{Cntrl}\\s\\\\]*");

    public Message {
        requireText(factKey, "factKey");
        requireText(caseId, "caseId");
        requireText(asked, "asked");
        // A subject often holds the title of a case: text of a user, and a header of a mail. One line, whatever it was.
        subject = oneLine(subject);
        requireText(subject, "subject");
        if (!PATH.matcher(path).matches()) {
            throw new IllegalArgumentException("Not a path inside the application, fact " + factKey);
        }
        recipients = List.copyOf(recipients);
        facts = List.copyOf(facts);
    }

    private static String oneLine(String text) {
        String line = CONTROL.matcher(text).replaceAll(" ").strip();
        return line.length() <= LONGEST_SUBJECT
                ? line
                : line.substring(0, LONGEST_SUBJECT - 1).strip() + "…";
    }

    private static void requireText(String text, String name) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A message without " + name);
        }
    }
}
