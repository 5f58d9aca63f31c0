package nl.ketenmanager.platform.engine;

import java.util.List;
import java.util.Set;
import nl.ketenmanager.platform.RefusedException;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * A model may call our delegates and partners' programs. Whatever else would run code - a script, a Java class, a command,
 * another expression language - is refused wherever it stands in the model: on a task, a listener, a mapping, a condition.
 */
final class NoForeignCode extends AbstractBpmnParseListener {
    private static final Set<String> TYPES = Set.of("external", "dmn");
    private static final Set<String> SCRIPTS = Set.of("script", "scriptTask");

    @Override
    public void parseRootElement(Element root, List<ProcessDefinitionEntity> processes) {
        check(root, "het model");
    }

    private static void check(Element element, String place) {
        String here = element.attribute("id") == null ? place : element.attribute("id");
        String type = camunda(element, "type");
        if (SCRIPTS.contains(element.getTagName())) {
            throw refusal(here, "een script");
        } else if (camunda(element, "class") != null || element.attribute("class") != null) {
            throw refusal(here, "een Java-klasse");
        } else if (type != null && !TYPES.contains(type) && isTask(element)) {
            throw refusal(here, "‘" + type + "’");
        } else if (camunda(element, "resource") != null || element.attribute("language") != null) {
            throw refusal(here, "een andere taal");
        }
        for (Element child : element.elements()) {
            check(child, here);
        }
    }

    /** {@code type} says something else on a form field or an exporter's extension. */
    private static boolean isTask(Element element) {
        return element.getTagName().endsWith("Task") || element.getTagName().equals("messageEventDefinition");
    }

    private static String camunda(Element element, String name) {
        return element.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, name);
    }

    private static RefusedException refusal(String place, String what) {
        return new RefusedException(
                place,
                "Het model gebruikt bij ‘" + place + "’ " + what + ". Dat is niet toegestaan; gebruik een delegate van"
                        + " de toepassing.");
    }
}
