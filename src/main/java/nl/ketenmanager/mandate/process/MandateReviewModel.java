package nl.ketenmanager.mandate.process;

import static nl.ketenmanager.platform.ProcessVariable.code;
import static nl.ketenmanager.platform.ProcessVariable.date;
import static nl.ketenmanager.platform.ProcessVariable.text;

import java.time.Instant;
import java.util.Date;
import nl.ketenmanager.mandate.MandateReview.Answer;
import nl.ketenmanager.platform.ProcessVariable;

/** Every name that bpmn/mandate-review.bpmn and the code share. */
final class MandateReviewModel {
    static final String PROCESS = "mandate-review";

    private MandateReviewModel() {}

    static final class Elements {
        static final String OPENED = "startEvent_quarterBegun";
        static final String REVIEW = "userTask_reviewMandate";
        static final String REVIEW_DUE = "timerEvent_reviewOverdue";
        static final String PLACE = "serviceTask_placeOnAgenda";
        static final String PLACED = "endEvent_placedOnAgenda";
        static final String WANTED = "gateway_wanted";
        static final String KEPT = "endEvent_mandateKept";
        static final String CARRY_OUT = "userTask_carryOutReview";
        static final String CARRIED_OUT = "endEvent_carriedOut";
        static final String CARRY_OUT_DUE = "timerEvent_carryOutOverdue";
        static final String REPORT = "serviceTask_reportNotCarriedOut";
        static final String REPORTED = "endEvent_notCarriedOutReported";

        private Elements() {}
    }

    /** The form of each task. */
    static final class Forms {
        static final String REVIEW = "review-mandate";
        static final String CARRY_OUT = "carry-out-review";

        private Forms() {}
    }

    static final class Variables {
        static final ProcessVariable<String, String> BOARD_GROUPS = text("boardGroups");
        static final ProcessVariable<String, String> BUREAU_GROUPS = text("bureauGroups");
        static final ProcessVariable<Instant, Date> REVIEW_DUE = date("reviewDue");
        static final ProcessVariable<Answer, String> WANTED = code("wanted", Answer.class);
        static final ProcessVariable<Instant, Date> CARRY_OUT_DUE = date("carryOutDue");

        private Variables() {}
    }

    /** What the forms hand in; it leaves the process as soon as it is recorded. */
    static final class Form {
        static final ProcessVariable<String, String> ANSWER = text("reviewAnswer");
        static final ProcessVariable<String, String> REASON = text("reason");
        static final ProcessVariable<String, String> CARRIED_OUT = text("carriedOut");

        private Form() {}
    }
}
