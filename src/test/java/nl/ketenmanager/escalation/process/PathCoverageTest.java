package nl.ketenmanager.escalation.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.ketenmanager.modelling.ProcessModel;
import nl.ketenmanager.support.FollowedFlows;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs after all other tests: every arrow of every model was followed by one of them, so every answer was given, every
 * end reached and every boundary event has fired. It needs the path tests in the same run.
 */
@Order(Integer.MAX_VALUE)
class PathCoverageTest {

    static List<ProcessModel> models() {
        return Contracts.asTheyAre().all().stream()
                .map(Contracts.Contract::model)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyArrowOfTheModelIsFollowedByATest(ProcessModel model) {
        assertThat(notFollowed(model, FollowedFlows.ofThisRun()))
                .as("arrows of %s that no test of this run followed", model.file())
                .isEmpty();
    }

    @Test
    void anArrowThatNobodyFollowedIsSeen() {
        var tier = models().stream()
                .filter(model -> model.process().getId().equals(EscalationTierModel.PROCESS))
                .findFirst()
                .orElseThrow();
        assertThat(notFollowed(tier, Set.of("escalation-tier/flow_occupiedYes")))
                .contains("escalation-tier/flow_occupiedNo")
                .doesNotContain("escalation-tier/flow_occupiedYes");
    }

    private static Stream<String> notFollowed(ProcessModel model, Set<String> followed) {
        return model.all(SequenceFlow.class).stream()
                .map(flow -> model.process().getId() + "/" + flow.getId())
                .filter(flow -> !followed.contains(flow));
    }
}
