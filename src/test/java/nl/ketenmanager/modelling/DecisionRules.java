package nl.ketenmanager.modelling;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.impl.DmnModelConstants;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;

/** The conventions for decision tables. */
final class DecisionRules {
    private DecisionRules() {}

    static List<Finding> check(String file, String text) {
        List<Finding> findings = new ArrayList<>();
        if (text.contains("<!--")) {
            findings.add(new Finding(file, "<!--", "the Modeler drops comments: use the description"));
        }
        DmnModelInstance dmn = Dmn.readModelFromStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        for (Decision decision : dmn.getModelElementsByType(Decision.class)) {
            decision(file, decision).forEach(message -> findings.add(new Finding(file, decision.getId(), message)));
        }
        for (DecisionTable table : dmn.getModelElementsByType(DecisionTable.class)) {
            if (table.getHitPolicy() != HitPolicy.UNIQUE) {
                findings.add(new Finding(file, table.getId(), "the hit policy is not UNIQUE"));
            }
        }
        for (Rule rule : dmn.getModelElementsByType(Rule.class)) {
            if (rule.getDescription() == null
                    || !rule.getDescription().getTextContent().startsWith("domein: ")) {
                findings.add(new Finding(file, rule.getId(), "the annotation does not give the source of this rule"));
            }
        }
        dmn.getModelElementsByType(Input.class).stream()
                .filter(input -> !isLabel(input.getLabel()))
                .forEach(input -> findings.add(new Finding(file, input.getId(), "has no Dutch label")));
        dmn.getModelElementsByType(Output.class).stream()
                .filter(output -> !isLabel(output.getLabel()))
                .forEach(output -> findings.add(new Finding(file, output.getId(), "has no Dutch label")));
        return findings;
    }

    private static List<String> decision(String file, Decision decision) {
        List<String> messages = new ArrayList<>();
        String stem = file.replaceAll(".*/|\\.dmn$", "");
        if (!decision.getId().equals(stem)) {
            messages.add("a decision is called as its file, " + stem);
        }
        if (!attribute(decision, "historyTimeToLive").matches("P\\d+D")) {
            messages.add("historyTimeToLive in ISO days is missing");
        }
        if (!attribute(decision, "versionTag").matches("\\d+\\.\\d+\\.\\d+")) {
            messages.add("versionTag like 1.0.0 is missing");
        }
        if (!decision.getModelInstance()
                .getDocument()
                .getRootElement()
                .getNamespaceURI()
                .contains("20191111")) {
            messages.add("not DMN 1.3, as the Modeler saves it");
        }
        return messages;
    }

    private static String attribute(Decision decision, String name) {
        String value = decision.getAttributeValueNs(DmnModelConstants.CAMUNDA_NS, name);
        return value == null ? "" : value;
    }

    private static boolean isLabel(String label) {
        return label != null && label.matches("[A-Z].*");
    }
}
