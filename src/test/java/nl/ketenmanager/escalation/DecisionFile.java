package nl.ketenmanager.escalation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;

/** A decision table of bpmn/, evaluated without a process engine. */
public record DecisionFile(DmnEngine engine, DmnDecision decision) {
    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    public static DecisionFile named(String id) {
        try (var file = Files.newInputStream(Path.of("bpmn", id + ".dmn"))) {
            return new DecisionFile(ENGINE, ENGINE.parseDecision(id, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Map<String, Object>> decide(Map<String, Object> inputs) {
        return engine.evaluateDecisionTable(decision, inputs).getResultList();
    }

    public int rules() {
        return ((DmnDecisionTableImpl) decision.getDecisionLogic()).getRules().size();
    }
}
