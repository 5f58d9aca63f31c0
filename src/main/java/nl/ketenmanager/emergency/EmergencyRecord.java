package nl.ketenmanager.emergency;

import java.util.Objects;
import nl.ketenmanager.audit.AuditedAct;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.escalation.Escalation;
import nl.ketenmanager.escalation.Escalations;
import org.springframework.stereotype.Component;

/** Records a fact of an emergency wherever it has to be known: on the timeline, with people, and in the account. */
@Component
class EmergencyRecord {
    private final EmergencyChronicle chronicle;
    private final EmergencyNews news;
    private final EmergencyQuestions questions;
    private final EmergencyAccount account;
    private final Escalations escalations;
    private final ChainRegister register;

    EmergencyRecord(
            EmergencyChronicle chronicle,
            EmergencyNews news,
            EmergencyQuestions questions,
            EmergencyAccount account,
            Escalations escalations,
            ChainRegister register) {
        this.chronicle = chronicle;
        this.news = news;
        this.questions = questions;
        this.account = account;
        this.escalations = escalations;
        this.register = register;
    }

    void declared(Emergency emergency, Escalation e) {
        chronicle.requested(emergency);
        questions.confirmationAsked(emergency, e);
        account.done(
                emergency,
                EmergencyAccount.DECLARED,
                emergency.declaration().by(),
                emergency.declaration().ground());
    }

    void confirmed(Emergency emergency) {
        var e = caseOf(emergency);
        var word = Objects.requireNonNull(emergency.confirmation());
        news.stopPending(emergency);
        news.told(emergency, e);
        questions.accountAsked(emergency, e);
        questions.reviewAsked(emergency, e);
        account.done(emergency, EmergencyAccount.CONFIRMED, word.by(), word.ground());
    }

    void retracted(Emergency emergency, String person) {
        chronicle.retracted(emergency, person);
        news.stopPending(emergency);
        account.done(emergency, EmergencyAccount.RETRACTED, person, null);
    }

    void notConfirmed(Emergency emergency) {
        chronicle.notConfirmed(emergency);
        news.notConfirmed(emergency, caseOf(emergency));
        account.done(emergency, EmergencyAccount.NOT_CONFIRMED, AuditedAct.SYSTEM, null);
    }

    void lapsed(Emergency emergency) {
        news.lapsed(emergency, caseOf(emergency));
        account.done(emergency, EmergencyAccount.LAPSED, AuditedAct.SYSTEM, null);
    }

    void ended(Emergency emergency) {
        account.done(emergency, EmergencyAccount.ENDED, AuditedAct.SYSTEM, null);
    }

    void confirmedByBoard(Emergency emergency, Emergency.Statement statement) {
        chronicle.confirmedByBoard(emergency, statement);
        news.confirmedByBoard(emergency, caseOf(emergency));
        account.done(emergency, EmergencyAccount.CONFIRMED_BY_BOARD, statement.by(), null);
    }

    void accounted(Emergency emergency, Emergency.Statement statement) {
        chronicle.accounted(emergency, statement);
        news.accounted(emergency, caseOf(emergency), statement);
        account.done(emergency, EmergencyAccount.ACCOUNTED, statement.by(), null);
    }

    void accountOverdue(Emergency emergency) {
        chronicle.accountOverdue(emergency);
        news.accountOverdue(emergency, caseOf(emergency));
    }

    void reviewed(Emergency emergency, EmergencyReview review, EmergencyReview.Opinion opinion) {
        chronicle.reviewed(emergency, chainOf(emergency), review, opinion);
        account.done(emergency, EmergencyAccount.REVIEWED, opinion.by(), null);
    }

    void evaluated(Emergency emergency, EmergencyReview.Tally tally) {
        chronicle.evaluated(emergency, tally);
        news.evaluated(emergency, caseOf(emergency), tally);
        account.done(emergency, EmergencyAccount.EVALUATED, AuditedAct.SYSTEM, null);
    }

    private Escalation caseOf(Emergency emergency) {
        return escalations.find(emergency.id().escalation()).orElseThrow();
    }

    private Chain chainOf(Emergency emergency) {
        return register.find(emergency.chain()).orElseThrow();
    }
}
