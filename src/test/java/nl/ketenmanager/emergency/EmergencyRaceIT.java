package nl.ketenmanager.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import nl.ketenmanager.chain.Phase;
import nl.ketenmanager.platform.ConflictException;
import nl.ketenmanager.support.ApplicationTest;
import nl.ketenmanager.support.OwnChain;
import nl.ketenmanager.support.OwnChains;
import nl.ketenmanager.support.Play;
import nl.ketenmanager.support.PlayedCase;
import nl.ketenmanager.support.Problem;
import nl.ketenmanager.support.TestClock;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever door a declaration comes through, a case has one emergency at a time, and an emergency one process. */
@ApplicationTest
@Import(EmergencyPlay.class)
@Tag("S5")
class EmergencyRaceIT {
    @Autowired
    OwnChains chains;

    @Autowired
    Play play;

    @Autowired
    EmergencyPlay emergency;

    @Autowired
    Emergencies emergencies;

    @Autowired
    JdbcClient db;

    OwnChain chain;
    PlayedCase played;

    @BeforeEach
    void aCaseWithTheKetenmanager() {
        TestClock.at("2026-09-04T16:00");
        chain = chains.copy("LAK", Phase.WERKEND);
        played = play.report(chain, "uwvmedewerker", Problem.touching("BD", "UWV"));
        played.forward("uwvmedewerker", "Wij komen er niet uit.");
        played.forward("uwvlijn", "Wij komen er ook niet uit.");
    }

    @Autowired
    EmergencyDeclarations declarations;

    @Autowired
    FormService forms;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @RepeatedTest(5)
    @DisplayName("S5: of two declarations at the same moment, in Tasklist and over the API, one is accepted")
    void oneOfTwoDeclarationsIsAccepted() throws Exception {
        var accepted = new ArrayList<Object>();
        var refused = new ArrayList<Throwable>();
        var ready = new CountDownLatch(2);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<Object>> both = List.of(
                    two.submit(() -> at(ready, this::overTheApi)), two.submit(() -> at(ready, this::inTasklist)));
            for (var one : both) {
                try {
                    accepted.add(one.get());
                } catch (java.util.concurrent.ExecutionException failed) {
                    refused.add(failed.getCause());
                }
            }
        } finally {
            two.shutdownNow();
        }
        assertThat(accepted).hasSize(1);
        assertThat(refused).singleElement().isInstanceOfSatisfying(ConflictException.class, no -> assertThat(no)
                .hasMessageContaining("al nood uitgeroepen"));
        assertThat(emergencies.of(played.id())).hasSize(1);
        assertThat(processes()).isEqualTo(1);
    }

    @Test
    void aSecondStartForADeclaredEmergencyIsRefused() {
        var first = overTheApi();
        assertThatThrownBy(this::onTheCaseItself)
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("al nood uitgeroepen");
        assertThat(processes()).isEqualTo(1);
        emergency.confirm(played, "ketenmanager");
        assertThat(emergencies.find(first.id()).orElseThrow().state()).isEqualTo(Emergency.State.ACTIVE);
    }

    private static Object at(CountDownLatch ready, Supplier<Object> act) throws InterruptedException {
        ready.countDown();
        ready.await();
        return act.get();
    }

    private Emergency overTheApi() {
        return declarations.submit(
                played.id(),
                new EmergencyRequest(
                        List.of("A"), "De partner stopt maandag.", "Een miljoen uitkeringen komt niet.", null),
                chain.person("ketenmanager"));
    }

    private Object inTasklist() {
        return play.as(chain.person("ketenmanager"), () -> forms.submitStartForm(definition(), form()));
    }

    /** With the case as business key, as a program over the engine's REST interface can. */
    private Object onTheCaseItself() {
        return play.as(
                chain.person("ketenmanager"),
                () -> forms.submitStartForm(definition(), played.id().text(), form()));
    }

    private Map<String, Object> form() {
        Map<String, Object> fields = new HashMap<>(EmergencyPlay.NOOD);
        fields.put("chain", chain.code().value());
        fields.put("caseNumber", played.id().text());
        return fields;
    }

    private String definition() {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("emergency-route")
                .latestVersion()
                .singleResult()
                .getId();
    }

    private long processes() {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey("emergency-route")
                .processInstanceBusinessKey(played.id().text())
                .count();
    }
}
