package nl.ketenmanager.escalation.process;

import static nl.ketenmanager.escalation.process.Answers.CASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verifyNoInteractions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.Phase;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.escalation.Impact;
import nl.ketenmanager.escalation.ProblemReport;
import nl.ketenmanager.escalation.ReportIntake;
import nl.ketenmanager.escalation.Route;
import nl.ketenmanager.escalation.TierEntrance;
import nl.ketenmanager.escalation.Urgency;
import nl.ketenmanager.platform.ForbiddenException;
import nl.ketenmanager.platform.RefusedException;
import nl.ketenmanager.support.ProcessTest;
import nl.ketenmanager.support.Processes;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.spin.plugin.variable.SpinValues;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A problem that is reported with the start form. */
@ProcessTest
class TasklistReportTest {
    private static final String REPORTER = "uwvmedewerker";

    @Autowired
    Processes processes;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TierEntrance entrance;

    final AtomicReference<ProblemReport> reported = new AtomicReference<>();
    final AtomicReference<String> by = new AtomicReference<>();

    @BeforeEach
    void set(@Autowired ReportIntake intake, @Autowired ChainRegister register) {
        given(intake.caseOf(isNull(), any(), any(), any())).willAnswer(call -> {
            reported.set(call.<Supplier<ProblemReport>>getArgument(2).get());
            by.set(call.<Supplier<String>>getArgument(3).get());
            return Answers.escalation(Route.TIERED, Impact.MEDIUM, Urgency.NORMAL);
        });
        given(register.find(Answers.LAK)).willReturn(Optional.of(Answers.chain(Phase.WERKEND)));
        given(entrance.enter(CASE, Tier.OPERATIONAL)).willReturn(Answers.occupied(Tier.OPERATIONAL));
    }

    @Test
    void whatTheReporterFilledInIsRegisteredInHisName() {
        var chain = report(form());
        assertThat(reported.get())
                .isEqualTo(new ProblemReport(
                        "LAK",
                        "Uitval",
                        "Elke nacht",
                        "Hersteld",
                        "Uitkering",
                        "MEDIUM",
                        "NORMAL",
                        "OPERATION",
                        "TIERED",
                        null,
                        List.of("BD", "CBS"),
                        null,
                        null));
        assertThat(by.get()).isEqualTo(REPORTER);
        assertThat(processes.running(EscalationChainModel.PROCESS)).hasBusinessKey(CASE.text());
        assertThat(chain).isWaitingAt(EscalationChainModel.Elements.OPERATIONAL);
    }

    @Test
    void noTextStaysInTheProcess() {
        var chain = report(form());
        assertThat(runtime.getVariables(chain.getId()).keySet())
                .isNotEmpty()
                .doesNotContainAnyElementsOf(new ContractNames(EscalationChainModel.class)
                        .variables("Form")
                        .keySet());
    }

    @Test
    void aFieldThatTheFormDoesNotHaveStartsNothing() {
        var form = form();
        form.put("tierOutcomes", "DECIDED");
        assertThatThrownBy(() -> report(form))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("tierOutcomes");
        assertThat(processes.allRunning(EscalationChainModel.PROCESS)).isEmpty();
        verifyNoInteractions(entrance);
    }

    @Test
    void aReportOfNobodyStartsNothing() {
        assertThatThrownBy(() -> runtime.startProcessInstanceByKey(EscalationChainModel.PROCESS, form()))
                .isInstanceOf(ForbiddenException.class);
        assertThat(processes.allRunning(EscalationChainModel.PROCESS)).isEmpty();
    }

    private ProcessInstance report(Map<String, Object> form) {
        return processes.as(REPORTER, "LAK", () -> runtime.createProcessInstanceByKey(EscalationChainModel.PROCESS)
                .processDefinitionWithoutTenantId()
                .setVariables(form)
                .execute());
    }

    private static Map<String, Object> form() {
        Map<String, Object> form = new HashMap<>(Map.of(
                "chain", "LAK",
                "title", "Uitval",
                "description", "Elke nacht",
                "ownEffort", "Hersteld",
                "chainInterest", "Uitkering",
                "impact", "MEDIUM",
                "urgency", "NORMAL",
                "track", "OPERATION",
                "route", "TIERED"));
        form.put("affectedPartners", SpinValues.jsonValue("[\"BD\",\"CBS\"]").create());
        return form;
    }
}
