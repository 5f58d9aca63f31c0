package nl.ketenmanager.mandate.process;

import static nl.ketenmanager.platform.ProcessVariable.code;
import static nl.ketenmanager.platform.ProcessVariable.date;
import static nl.ketenmanager.platform.ProcessVariable.element;
import static nl.ketenmanager.platform.ProcessVariable.flag;
import static nl.ketenmanager.platform.ProcessVariable.id;
import static nl.ketenmanager.platform.ProcessVariable.text;
import static nl.ketenmanager.platform.ProcessVariable.written;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.platform.ProcessVariable;
import org.camunda.spin.json.SpinJsonNode;
import org.camunda.spin.plugin.variable.SpinValues;
import org.camunda.spin.plugin.variable.value.JsonValue;

/** Every name that bpmn/mandate-grant.bpmn and the code share. */
final class MandateGrantModel {
    static final String PROCESS = "mandate-grant";

    private MandateGrantModel() {}

    static final class Elements {
        static final String PROPOSED = "startEvent_proposed";
        static final String STATEMENTS = "subProcess_statements";
        static final String STATEMENTS_ASKED = "startEvent_statements";
        static final String FORK = "gateway_fork";
        static final String STATE_SUPPORT = "userTask_stateSupport";
        static final String CONSENT_CANDIDATE = "userTask_consentCandidate";
        static final String CONSENT_EMPLOYER = "userTask_consentEmployer";
        static final String AGREED = "gateway_agreed";
        static final String STATED = "endEvent_stated";
        static final String NOT_STATED = "endEvent_notStated";
        static final String STATEMENTS_DUE = "timerEvent_statementsDue";
        static final String LAPSE = "serviceTask_lapseCandidacy";
        static final String LAPSED = "endEvent_lapsed";
        static final String REFUSED = "gateway_refused";
        static final String CONSENT_REFUSED = "endEvent_consentRefused";
        static final String SUPPORT_REFUSED = "endEvent_supportRefused";
        static final String DECIDE = "userTask_decideCandidacy";
        static final String DECIDE_OVERDUE = "timerEvent_decideOverdue";
        static final String REMIND_BOARD = "serviceTask_remindBoard";
        static final String BOARD_REMINDED = "endEvent_boardReminded";
        static final String APPOINTED_OR_NOT = "gateway_appointed";
        static final String REJECTED = "endEvent_rejected";
        static final String ACTIVATE = "serviceTask_activateKetenmanager";
        static final String APPOINTED = "endEvent_appointed";
        static final String WITHDRAWAL = "subProcess_withdrawal";
        static final String WITHDRAWN = "startEvent_withdrawn";
        static final String STOPPED = "endEvent_withdrawn";

        private Elements() {}
    }

    static final class Messages {
        static final String WITHDRAWN = "mandate.candidacyWithdrawn";

        private Messages() {}
    }

    /** The form of the start and of each task. */
    static final class Forms {
        static final String PROPOSE = "propose-ketenmanager";
        static final String SUPPORT = "support-ketenmanager";
        static final String CONSENT_CANDIDATE = "consent-candidate";
        static final String CONSENT_EMPLOYER = "consent-employer";
        static final String DECIDE = "decide-ketenmanager";

        private Forms() {}
    }

    /** Who refused, if anybody did. */
    enum RefusedBy {
        NOBODY,
        CANDIDATE,
        EMPLOYER,
        PARTNER
    }

    static final class Variables {
        static final ProcessVariable<List<String>, JsonValue> SUPPORTERS =
                written("supporters", MandateGrantModel::json);
        /** The seat of one of them, inside the multi-instance task; it ends in the code of the partner. */
        static final ProcessVariable<PartnerCode, SpinJsonNode> SUPPORTER =
                element("supporter", node -> partner(node.stringValue()));

        static final ProcessVariable<String, String> CANDIDATE_GROUPS = text("candidateGroups");
        static final ProcessVariable<String, String> EMPLOYER_GROUPS = text("employerGroups");
        static final ProcessVariable<String, String> BOARD_GROUPS = text("boardGroups");
        static final ProcessVariable<Instant, Date> STATEMENTS_DUE = date("statementsDue");
        static final ProcessVariable<RefusedBy, String> REFUSED_BY = code("refusedBy", RefusedBy.class);
        static final ProcessVariable<Instant, Date> DECIDE_DUE = date("decideDue");
        static final ProcessVariable<Boolean, Boolean> APPOINTED = flag("appointed");

        private Variables() {}
    }

    /** What the forms hand in; it leaves the process as soon as it is recorded. */
    static final class Form {
        static final ProcessVariable<ChainCode, String> CHAIN = id("chain", ChainCode::value, ChainCode::new);
        static final ProcessVariable<String, String> CANDIDATE = text("candidate");
        static final ProcessVariable<String, String> EMPLOYER = text("employer");
        static final ProcessVariable<String, String> FROM = text("from");
        static final ProcessVariable<String, String> UNTIL = text("until");
        static final ProcessVariable<String, String> POWERS = text("powers");
        static final ProcessVariable<String, String> PROFILE = text("profile");
        static final ProcessVariable<String, String> INTERESTS = text("interests");
        static final ProcessVariable<String, String> STATEMENT = text("statement");
        static final ProcessVariable<String, String> REASON = text("reason");
        static final ProcessVariable<String, String> DECISION = text("decision");
        static final ProcessVariable<String, String> MOTIVATION = text("motivation");

        private Form() {}
    }

    /** A code has no hyphen. */
    private static PartnerCode partner(String seat) {
        return new PartnerCode(seat.substring(seat.lastIndexOf('-') + 1));
    }

    private static JsonValue json(List<String> groups) {
        String array = groups.stream().map(group -> '"' + group + '"').collect(Collectors.joining(",", "[", "]"));
        return SpinValues.jsonValue(array).create();
    }
}
