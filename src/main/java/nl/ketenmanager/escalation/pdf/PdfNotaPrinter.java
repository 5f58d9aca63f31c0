package nl.ketenmanager.escalation.pdf;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.ketenmanager.escalation.Nota;
import nl.ketenmanager.escalation.NotaPrinter;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** {@code templates/nota.html} as a tagged PDF with its fonts inside; long texts are cut until it is one page. */
@Component
class PdfNotaPrinter implements NotaPrinter {
    private static final List<Integer> LENGTHS = List.of(2000, 900, 600, 450, 350, 270, 220, 180, 150, 120, 90, 60);
    private static final String FONT = "Liberation Sans";

    private final SpringTemplateEngine templates = new SpringTemplateEngine();

    PdfNotaPrinter() {
        var resolver = new ClassLoaderTemplateResolver(PdfNotaPrinter.class.getClassLoader());
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        templates.setTemplateResolver(resolver);
    }

    @Override
    public byte[] print(Nota nota) {
        return LENGTHS.stream()
                .flatMap(longest -> onOnePage(nota.shortened(longest)).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The nota of " + nota.id() + " does not fit one page"));
    }

    private Optional<byte[]> onOnePage(Nota nota) {
        var pdf = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .withProducer("Ketenmanager")
                .toStream(pdf)
                .withHtmlContent(html(nota), null);
        // nothing is fetched, whatever somebody wrote in a case
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useFont(font("LiberationSans-Regular"), FONT, 400, FontStyle.NORMAL, true);
        builder.useFont(font("LiberationSans-Bold"), FONT, 700, FontStyle.NORMAL, true);
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            if (renderer.getRootBox().getLayer().getPages().size() > 1) {
                return Optional.empty();
            }
            renderer.createPDF();
            return Optional.of(pdf.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String html(Nota nota) {
        return templates.process(
                "templates/nota.html", new Context(Locale.forLanguageTag("nl-NL"), Map.of("nota", nota)));
    }

    private static FSSupplier<InputStream> font(String name) {
        return () ->
                Objects.requireNonNull(PdfNotaPrinter.class.getResourceAsStream("/liberation/" + name + ".ttf"), name);
    }
}
