package nl.ketenmanager.modelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.ketenmanager.support.ProcessTest;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A model with a fault does not get in, nor does anything that came with it; whoever sent it reads where and why. */
@ProcessTest
class DeploymentTest {
    private static final String NAME = "deployment-test";
    private static final String TIER = "escalation-tier.bpmn";
    private static final String STANDPOINT = "partner-standpoint.bpmn";

    @Autowired
    RepositoryService repository;

    List<String> before;

    /** What is wrong, in a text of the model, and what is told about it. */
    record Fault(String name, String sound, String broken, String element, String reason) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Fault> faults() {
        return Stream.of(
                new Fault(
                        "an arrow to nowhere",
                        "targetRef=\"endEvent_left\"",
                        "targetRef=\"endEvent_gone\"",
                        "flow_leaveTierToLeft",
                        "endEvent_gone"),
                new Fault(
                        "a boundary event on nothing",
                        "attachedToRef=\"userTask_decide\"",
                        "attachedToRef=\"userTask_gone\"",
                        "timerEvent_takeUpDue",
                        "Invalid reference in boundary event"),
                new Fault("not XML", "</bpmn:subProcess>", "</bpmn:subprocess>", "subProcess", "must be terminated"),
                new Fault(
                        "no time to live of history",
                        " camunda:historyTimeToLive=\"P1095D\"",
                        "",
                        "escalation-tier",
                        "History Time To Live"),
                new Fault(
                        "a delegate that is not there",
                        "${remindDelegate}",
                        "${reminderDelegate}",
                        "serviceTask_remind",
                        "reminderDelegate"),
                new Fault(
                        "a listener as delegate",
                        "${remindDelegate}",
                        "${takeUpListener}",
                        "serviceTask_remind",
                        "takeUpListener"),
                new Fault(
                        "a listener that is not there",
                        "${takeUpListener}",
                        "${takenUpListener}",
                        "userTask_decide",
                        "takenUpListener"),
                new Fault(
                        "a delegate by a variable",
                        "${remindDelegate}",
                        "${tierOutcome.delegate}",
                        "serviceTask_remind",
                        "tierOutcome.delegate"));
    }

    @BeforeEach
    void remember() {
        before = definitions();
    }

    @AfterEach
    void forget() {
        repository
                .createDeploymentQuery()
                .deploymentName(NAME)
                .list()
                .forEach(deployment -> repository.deleteDeployment(deployment.getId(), true));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultStopsTheWholeDeploymentAndIsTold(Fault fault) {
        String sound = text(TIER);
        assertThat(sound).contains(fault.sound());
        String broken = sound.replaceFirst(Pattern.quote(fault.sound()), Matcher.quoteReplacement(fault.broken()));
        assertThat(told(broken)).contains(TIER, fault.element(), fault.reason());
        assertThat(definitions()).isEqualTo(before);
        assertThat(repository.createDeploymentQuery().deploymentName(NAME).list())
                .isEmpty();
    }

    @Test
    void aSoundModelGetsIn() {
        deploy(text(TIER));
        assertThat(definitions()).containsAll(before).isNotEqualTo(before);
    }

    /** What whoever sent it reads: the message, and what the engine keeps beside it for the Modeler. */
    private String told(String tier) {
        var refusal = catchThrowable(() -> deploy(tier));
        assertThat(refusal).isNotNull();
        return refusal instanceof ParseException parsing
                ? parsing.getMessage()
                        + parsing.getResorceReports().stream()
                                .flatMap(report -> report.getErrors().stream())
                                .map(Problem::getMainElementId)
                                .toList()
                : refusal.getMessage();
    }

    private void deploy(String tier) {
        repository
                .createDeployment()
                .name(NAME)
                .addString(STANDPOINT, text(STANDPOINT))
                .addString(TIER, tier)
                .deploy();
    }

    private List<String> definitions() {
        return repository.createProcessDefinitionQuery().list().stream()
                .map(definition -> definition.getKey() + ":" + definition.getVersion())
                .sorted()
                .toList();
    }

    private static String text(String file) {
        return ModelFiles.text(Path.of("bpmn", file));
    }
}
