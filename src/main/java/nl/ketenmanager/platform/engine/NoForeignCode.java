package nl.ketenmanager.platform.engine;

import java.util.Set;
import nl.ketenmanager.platform.RefusedException;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** A model may call our delegates and partners' programs; the engine's tasks that run a command or send mail are refused. */
final class NoForeignCode extends AbstractBpmnParseListener {
    private static final Set<String> KNOWN = Set.of("external", "dmn");

    @Override
    public void parseServiceTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        check(element, activity);
    }

    @Override
    public void parseSendTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        check(element, activity);
    }

    @Override
    public void parseBusinessRuleTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        check(element, activity);
    }

    @Override
    public void parseScriptTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        throw refusal(activity, "een script");
    }

    private static void check(Element element, ActivityImpl activity) {
        String type = element.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "type");
        if (type != null && !KNOWN.contains(type)) {
            throw refusal(activity, "‘" + type + "’");
        }
        if (element.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "class") != null) {
            throw refusal(activity, "een Java-klasse");
        }
    }

    private static RefusedException refusal(ActivityImpl activity, String what) {
        return new RefusedException(
                activity.getId(),
                "Het model gebruikt bij ‘" + activity.getId() + "’ " + what + ". Dat is niet toegestaan; gebruik een"
                        + " delegate van de toepassing.");
    }
}
