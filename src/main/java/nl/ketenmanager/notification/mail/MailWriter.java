package nl.ketenmanager.notification.mail;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.ketenmanager.calendar.DutchTime;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Puts a letter into words, twice: {@code templates/mail/notification.txt} and {@code .html}; used by the outbox. */
public class MailWriter {
    private static final String TEMPLATE = "templates/mail/notification";

    // An engine of its own: the one for pages knows no plain text, and web requests are not at hand here.
    private final SpringTemplateEngine templates = new SpringTemplateEngine();
    private final String baseUrl;

    public MailWriter(String baseUrl) {
        this.baseUrl = baseUrl.replaceAll("/+$", "");
        templates.setTemplateResolvers(
                Set.of(resolver(TemplateMode.HTML, ".html"), resolver(TemplateMode.TEXT, ".txt")));
    }

    public Mail write(Letter letter) {
        var context =
                new Context(Locale.forLanguageTag("nl-NL"), Map.of("letter", letter, "link", baseUrl + letter.path()));
        if (letter.dueAt() != null) {
            context.setVariable("due", inSentence(DutchTime.inWords(letter.dueAt())));
        }
        return new Mail(
                letter.id(),
                letter.to(),
                letter.subject(),
                templates.process(TEMPLATE + ".txt", context).strip() + "\n",
                templates.process(TEMPLATE + ".html", context));
    }

    /** In a sentence a day and an hour want a word between them. */
    private static String inSentence(String moment) {
        return moment.replaceFirst(" (\\d\\d\\.\\d\\d uur)", " om $1");
    }

    private static ClassLoaderTemplateResolver resolver(TemplateMode mode, String suffix) {
        var resolver = new ClassLoaderTemplateResolver(MailWriter.class.getClassLoader());
        resolver.setTemplateMode(mode);
        resolver.setResolvablePatterns(Set.of("*" + suffix));
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        return resolver;
    }
}
