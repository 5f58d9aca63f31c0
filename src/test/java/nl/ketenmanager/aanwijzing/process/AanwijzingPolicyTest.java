package nl.ketenmanager.aanwijzing.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.ketenmanager.aanwijzing.process.AanwijzingPolicyModel.Inputs;
import nl.ketenmanager.aanwijzing.process.AanwijzingPolicyModel.Outputs;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row of the table of terms, written down apart from it. */
class AanwijzingPolicyTest {
    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private static final DmnDecision POLICY = read();

    @ParameterizedTest(name = "{0}: consult {1} {2}, finalise {3} {4}, acknowledge {5} {6}, objection {7} {8}")
    @CsvSource({
        "OPBOUW, 10, WORKING_DAYS, 5, WORKING_DAYS, 5, WORKING_DAYS, 20, WORKING_DAYS",
        "CRISIS, 24, CLOCK_HOURS, 24, CLOCK_HOURS, 8, CLOCK_HOURS, 2, WORKING_DAYS",
        "WERKEND, 5, WORKING_DAYS, 5, WORKING_DAYS, 2, WORKING_DAYS, 5, WORKING_DAYS",
        "STABIEL, 10, WORKING_DAYS, 10, WORKING_DAYS, 3, WORKING_DAYS, 15, WORKING_DAYS",
        "ROBUUST, 15, WORKING_DAYS, 10, WORKING_DAYS, 5, WORKING_DAYS, 20, WORKING_DAYS",
    })
    void eachStepHasItsTermInEachPhase(
            String phase,
            int consultation,
            String consultationUnit,
            int finalise,
            String finaliseUnit,
            int acknowledge,
            String acknowledgeUnit,
            int objection,
            String objectionUnit) {
        assertThat(decide(phase))
                .singleElement()
                .isEqualTo(Map.of(
                        Outputs.CONSULTATION_TERM, consultation,
                        Outputs.CONSULTATION_UNIT, consultationUnit,
                        Outputs.FINALISE_TERM, finalise,
                        Outputs.FINALISE_UNIT, finaliseUnit,
                        Outputs.ACKNOWLEDGE_TERM, acknowledge,
                        Outputs.ACKNOWLEDGE_UNIT, acknowledgeUnit,
                        Outputs.OBJECTION_TERM, objection,
                        Outputs.OBJECTION_UNIT, objectionUnit));
    }

    @Test
    void noRowMatchesAnUnknownPhase() {
        assertThat(decide("RUST")).isEmpty();
    }

    @Test
    void thereIsOneRowPerPhase() {
        assertThat(((DmnDecisionTableImpl) POLICY.getDecisionLogic()).getRules())
                .hasSize(5);
    }

    private static List<Map<String, Object>> decide(String phase) {
        return ENGINE.evaluateDecisionTable(POLICY, Map.of(Inputs.PHASE, phase)).getResultList();
    }

    private static DmnDecision read() {
        try (var file = Files.newInputStream(Path.of("bpmn", AanwijzingPolicyModel.DECISION + ".dmn"))) {
            return ENGINE.parseDecision(AanwijzingPolicyModel.DECISION, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
