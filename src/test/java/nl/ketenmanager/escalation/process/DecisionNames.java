package nl.ketenmanager.escalation.process;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ketenmanager.modelling.ModelFiles;
import nl.ketenmanager.modelling.ProcessModel;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.UnaryTests;

/** The columns of a decision table, and the codes that may stand in them. */
record DecisionNames(DmnModelInstance dmn) {

    static DecisionNames of(String decision) {
        return read(ModelFiles.text(Path.of("bpmn", decision + ".dmn")));
    }

    static DecisionNames read(String text) {
        return new DecisionNames(
                Dmn.readModelFromStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    }

    /** What the decisions of a model ask of it. */
    static Set<String> inputs(ProcessModel model) {
        return model.all(BusinessRuleTask.class).stream()
                .map(BusinessRuleTask::getCamundaDecisionRef)
                .filter(decision -> ModelFiles.stems("dmn").contains(decision))
                .flatMap(decision -> of(decision).inputs().stream())
                .collect(Collectors.toSet());
    }

    Set<String> inputs() {
        return dmn.getModelElementsByType(Input.class).stream()
                .map(Input::getInputExpression)
                .map(InputExpression::getText)
                .map(text -> text.getTextContent().strip())
                .collect(Collectors.toSet());
    }

    Set<String> outputs() {
        return dmn.getModelElementsByType(Output.class).stream()
                .map(Output::getName)
                .collect(Collectors.toSet());
    }

    /** Every code that a rule puts into an output. */
    Set<String> codes(String output) {
        DecisionTable table =
                dmn.getModelElementsByType(DecisionTable.class).iterator().next();
        int column = table.getOutputs().stream().map(Output::getName).toList().indexOf(output);
        return table.getRules().stream()
                .map(rule -> rule.getOutputEntries().stream().toList().get(column))
                .map(entry -> entry.getText().getTextContent().strip().replace("\"", ""))
                .collect(Collectors.toSet());
    }

    /** The codes that an input allows. */
    Set<String> allowed(String input) {
        return dmn.getModelElementsByType(Input.class).stream()
                .filter(one -> one.getInputExpression()
                        .getText()
                        .getTextContent()
                        .strip()
                        .equals(input))
                .map(Input::getInputValues)
                .map(UnaryTests::getTextContent)
                .flatMap(values -> Stream.of(values.strip().split("\\s*,\\s*")))
                .map(value -> value.replace("\"", "").strip())
                .collect(Collectors.toSet());
    }
}
