package nl.ketenmanager.mandate.process;

import java.util.List;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.mandate.Candidacy;
import nl.ketenmanager.mandate.CandidacyProposals;
import nl.ketenmanager.mandate.CandidacyRequest;
import nl.ketenmanager.mandate.process.MandateGrantModel.Form;
import nl.ketenmanager.mandate.process.MandateGrantModel.RefusedBy;
import nl.ketenmanager.mandate.process.MandateGrantModel.Variables;
import nl.ketenmanager.platform.SubmittedForm;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/**
 * Start of {@code mandate-grant}: a candidate proposed in Tasklist is registered, or refused, in the transaction of whoever
 * proposes him; one that came through the API is known already.
 */
@Component
class RegisterCandidacyListener implements ExecutionListener {
    private final CandidacyProposals proposals;
    private final ChainRegister register;

    RegisterCandidacyListener(CandidacyProposals proposals, ChainRegister register) {
        this.proposals = proposals;
        this.register = register;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var form = SubmittedForm.of(execution, CandidacyFields.PROPOSAL, ModelNames.CANDIDACY);
        // the tenant is the chain, whether the form named it or not
        var chain = new ChainCode(execution.getTenantId());
        var candidacy = proposals.candidacyOf(
                execution.getProcessBusinessKey(),
                execution.getProcessInstanceId(),
                chain,
                request(form),
                form::person);
        form.discard();
        execution.setProcessBusinessKey(candidacy.id().text());
        write(execution, candidacy);
    }

    private void write(DelegateExecution execution, Candidacy candidacy) {
        var chain = candidacy.id().chain();
        var board = register.seats(chain, Tier.KETENBESTUUR, List.of()).groups();
        Variables.SUPPORTERS.set(
                execution,
                candidacy.offer().supporters().stream()
                        .map(partner -> chain + "-KETENBESTUUR-" + partner)
                        .sorted()
                        .toList());
        Variables.CANDIDATE_GROUPS.set(execution, chain + "-CANDIDATE");
        Variables.EMPLOYER_GROUPS.set(
                execution, chain + "-KETENBESTUUR-" + candidacy.offer().employer());
        Variables.BOARD_GROUPS.set(execution, String.join(",", board));
        Variables.STATEMENTS_DUE.set(execution, candidacy.offer().statementsDue());
        Variables.REFUSED_BY.set(execution, RefusedBy.NOBODY);
    }

    private static CandidacyRequest request(SubmittedForm form) {
        return new CandidacyRequest(
                form.text(Form.CANDIDATE),
                form.text(Form.EMPLOYER),
                form.day(Form.FROM),
                form.day(Form.UNTIL),
                form.list(Form.POWERS),
                form.text(Form.PROFILE),
                form.text(Form.INTERESTS));
    }
}
