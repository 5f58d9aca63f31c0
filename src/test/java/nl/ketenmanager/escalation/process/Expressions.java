package nl.ketenmanager.escalation.process;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.ketenmanager.modelling.ProcessModel;
import org.camunda.bpm.impl.juel.Builder;
import org.camunda.bpm.impl.juel.IdentifierNode;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Finds every expression of a model, wherever it stands, and reads it as the engine does. */
final class Expressions {
    /** What the engine itself puts in reach of an expression. */
    private static final Set<String> OF_THE_ENGINE = Set.of("execution");

    private static final Pattern COMPARISON = Pattern.compile("(\\w+)\\s*[!=]=\\s*'([^']*)'");

    private Expressions() {}

    /** An expression, the element that has it, and the attribute or tag in which it stands. */
    record Found(String element, String place, String text) {

        boolean namesABean() {
            return place.equals("delegateExpression");
        }

        Set<String> identifiers() {
            return StreamSupport.stream(
                            new Builder(Builder.Feature.METHOD_INVOCATIONS)
                                    .build(text)
                                    .getIdentifierNodes()
                                    .spliterator(),
                            false)
                    .map(IdentifierNode::getName)
                    .filter(name -> !OF_THE_ENGINE.contains(name))
                    .collect(Collectors.toSet());
        }

        /** Each variable that is compared with a code. */
        List<Compared> comparisons() {
            return COMPARISON.matcher(text).results().map(Found::compared).toList();
        }

        private static Compared compared(MatchResult match) {
            return new Compared(match.group(1), match.group(2));
        }
    }

    record Compared(String variable, String code) {}

    static List<Found> in(ProcessModel model) {
        List<Found> found = new ArrayList<>();
        collect(root(model.text()), model.file(), found);
        return found;
    }

    private static void collect(Element element, String owner, List<Found> found) {
        String nearest = element.hasAttribute("id") ? element.getAttribute("id") : owner;
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            add(nearest, element.getAttributes().item(i), found);
        }
        children(element).forEach(child -> {
            if (child instanceof Element inner && !inner.getLocalName().equals("documentation")) {
                collect(inner, nearest, found);
            } else if (child.getNodeType() == Node.TEXT_NODE && isExpression(child)) {
                found.add(new Found(
                        nearest, element.getLocalName(), child.getNodeValue().strip()));
            }
        });
    }

    private static void add(String owner, Node attribute, List<Found> found) {
        if (isExpression(attribute)) {
            found.add(new Found(owner, attribute.getLocalName(), attribute.getNodeValue()));
        }
    }

    private static boolean isExpression(Node node) {
        return node.getNodeValue().contains("${") || node.getNodeValue().contains("#{");
    }

    private static Stream<Node> children(Element element) {
        var nodes = element.getChildNodes();
        return Stream.iterate(0, i -> i < nodes.getLength(), i -> i + 1).map(nodes::item);
    }

    private static Element root(String xml) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
