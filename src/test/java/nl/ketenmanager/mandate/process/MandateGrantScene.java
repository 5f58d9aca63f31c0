package nl.ketenmanager.mandate.process;

import static nl.ketenmanager.mandate.process.MandateGrantModel.Elements.CONSENT_CANDIDATE;
import static nl.ketenmanager.mandate.process.MandateGrantModel.Elements.CONSENT_EMPLOYER;
import static nl.ketenmanager.mandate.process.MandateGrantModel.Elements.DECIDE;
import static nl.ketenmanager.mandate.process.MandateGrantModel.Elements.STATE_SUPPORT;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Seats;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.mandate.Candidacy;
import nl.ketenmanager.mandate.CandidacyDecisions;
import nl.ketenmanager.mandate.CandidacyId;
import nl.ketenmanager.mandate.CandidacyProposals;
import nl.ketenmanager.mandate.CandidacyStatements;
import nl.ketenmanager.mandate.Power;
import nl.ketenmanager.support.Processes;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.boot.test.context.TestComponent;

/** A candidacy on its way, with services that answer what the test says. */
@TestComponent
class MandateGrantScene {
    static final String BUSINESS_KEY = "LAK-V-1";
    static final CandidacyId ID = CandidacyId.of(BUSINESS_KEY);
    static final Instant STATEMENTS_DUE = Instant.parse("2100-01-15T16:00:00Z");
    static final Instant DECIDE_DUE = Instant.parse("2100-02-05T16:00:00Z");
    static final List<String> BOARD = List.of("LAK-KETENBESTUUR-BD", "LAK-KETENBESTUUR-UWV");

    private static final ChainCode LAK = new ChainCode("LAK");
    private static final Map<String, Object> YES = Map.of("statement", "GIVEN", "reason", "Ja");

    private final Processes processes;
    private final ChainRegister register;
    private final CandidacyProposals proposals;
    private final CandidacyStatements statements;
    private final CandidacyDecisions decisions;

    MandateGrantScene(
            Processes processes,
            ChainRegister register,
            CandidacyProposals proposals,
            CandidacyStatements statements,
            CandidacyDecisions decisions) {
        this.processes = processes;
        this.register = register;
        this.proposals = proposals;
        this.statements = statements;
        this.decisions = decisions;
    }

    ProcessInstance propose() {
        return propose(Map.of());
    }

    ProcessInstance propose(Map<String, Object> form) {
        given(proposals.candidacyOf(any(), any(), any(), any(), any())).willReturn(candidacy());
        given(register.seats(eq(LAK), eq(Tier.KETENBESTUUR), any())).willReturn(new Seats(BOARD, List.of()));
        Map<String, Object> variables = new HashMap<>(form);
        MandateGrantModel.Form.CHAIN.put(variables, LAK);
        return processes.start(MandateGrantModel.PROCESS, BUSINESS_KEY, variables);
    }

    void answer(boolean given) {
        given(statements.state(eq(ID), any(), any(), any(), any())).willReturn(given);
    }

    /** Everybody gives his word. */
    void agree() {
        answer(true);
        given(decisions.open(ID)).willReturn(DECIDE_DUE);
        processes.complete(processes.task(STATE_SUPPORT, BOARD.get(0)), "bdbestuur", YES);
        processes.complete(processes.task(STATE_SUPPORT, BOARD.get(1)), "uwvbestuur", YES);
        processes.runAll(STATE_SUPPORT);
        processes.complete(CONSENT_CANDIDATE, "bdlijn", YES);
        processes.run(CONSENT_CANDIDATE);
        processes.complete(CONSENT_EMPLOYER, "uwvbestuur", YES);
        processes.run(CONSENT_EMPLOYER);
    }

    void decide(boolean appointed) {
        given(decisions.decide(eq(ID), any(), any())).willReturn(appointed);
        processes.complete(
                DECIDE, "uwvbestuur", Map.of("decision", appointed ? "APPOINT" : "REJECT", "motivation", "Eens"));
    }

    private static Candidacy candidacy() {
        var offer = new Candidacy.Offer(
                "bdlijn",
                new PartnerCode("UWV"),
                Set.of(Power.DECIDE),
                null,
                null,
                Set.of(new PartnerCode("BD"), new PartnerCode("UWV")),
                "ketenbureau",
                Instant.parse("2099-12-30T09:00:00Z"),
                STATEMENTS_DUE);
        return new Candidacy(ID, Candidacy.State.PROPOSED, offer, List.of(), null, null, null, null, null);
    }
}
