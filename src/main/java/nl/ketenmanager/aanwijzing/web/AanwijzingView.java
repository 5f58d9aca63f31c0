package nl.ketenmanager.aanwijzing.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.ketenmanager.aanwijzing.Aanwijzing;
import nl.ketenmanager.aanwijzing.AanwijzingConsultation;
import nl.ketenmanager.aanwijzing.AanwijzingFiles;
import nl.ketenmanager.aanwijzing.AanwijzingObjection;
import nl.ketenmanager.chain.PartnerCode;
import org.jspecify.annotations.Nullable;

/** An aanwijzing as programs read it. */
record AanwijzingView(
        @Schema(description = "The case and the number within it", example = "LAK-2026-00017/1")
        String id,

        @Schema(example = "1") int number,

        @Schema(example = "LAK-2026-00017") String escalation,

        @Schema(description = "Code of the instructed partner", example = "BD")
        String partner,

        @Schema(description = "False: a request, to a partner that cannot be instructed")
        boolean binding,

        @Schema(
                description = "CONSULTATION, ISSUED, WITHDRAWN, LAPSED, REPORTED, NO_RESPONSE or OVERTURNED",
                example = "ISSUED")
        String status,

        @Schema(description = "As issued, or as proposed") String instruction,

        @Schema(description = "Its last day; it moves when an objection suspended it")
        LocalDate complianceDate,

        String reason,

        @Schema(description = "Who gave it", example = "ketenmanager")
        String by,

        Instant at,

        @Schema(description = "What it rests on: the present ground, of issuing it or of proposing it")
        GroundView ground,

        @Schema(description = "Everybody the case concerns, the instructed partner first")
        List<String> affectedPartners,

        @Schema(description = "Who of them is not consulted while others are")
        List<String> leftOutPartners,

        @Nullable String leftOutBecause,

        @Schema(description = "What is new since the board ended one to this partner about this case") @Nullable
        String newGround,

        @Schema(description = "Which decision of a higher body it carries out") @Nullable
        String decisionCarriedOut,

        @Nullable Instant consultationDueAt,

        @Schema(description = "Why not everybody was heard, if so") @Nullable
        String consultationSkippedBecause,

        List<ConsultationView> consultations,
        @Nullable Instant issuedAt,
        @Nullable Instant acknowledgeDueAt,
        @Nullable Instant acknowledgedAt,
        @Nullable Instant acknowledgeOverdueAt,

        @Schema(description = "The end of its last day; it moves when an objection suspended it") @Nullable
        Instant complianceDueAt,

        @Nullable Instant complianceOverdueAt,
        @Nullable ReportView report,
        List<ObjectionView> objections) {

    record GroundView(
            @Schema(example = "KETENMANAGER") String role,
            @Nullable Long mandate,
            @Nullable Integer version) {}

    /** What the line managers of a partner answered, or why there is nothing. */
    record ConsultationView(
            String partner,
            Instant dueAt,
            @Nullable String position,
            @Nullable String answer,
            @Nullable String by,

            @Schema(description = "DEADLINE, CUT_SHORT, WITHDRAWN or SKIPPED") @Nullable
            String silence) {}

    record ReportView(String result, String text, String by, Instant at) {}

    /** What the director of the partner objected, and what the board decided. */
    record ObjectionView(
            int number,
            String by,
            Instant at,
            String text,
            boolean suspends,
            Instant dueAt,

            @Schema(description = "UPHELD or REJECTED; absent while the board has not decided") @Nullable
            String verdict,

            @Nullable String motivation,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt) {}

    static AanwijzingView of(AanwijzingFiles.File file) {
        var a = file.aanwijzing();
        var issue = a.issue();
        var proposal = a.proposal();
        var followUp = a.followUp();
        var account = proposal.account();
        var leftOut = account.leftOut();
        var ground = issue == null ? proposal.ground() : issue.ground();
        var receipt = followUp.receipt();
        return new AanwijzingView(
                a.id().toString(),
                a.id().number(),
                a.id().escalation().text(),
                a.partner().value(),
                a.binding(),
                a.status().name(),
                a.instruction().text(),
                a.dueOn(),
                proposal.reason(),
                proposal.by(),
                proposal.at(),
                new GroundView(ground.role().name(), ground.mandate(), ground.version()),
                codes(proposal.affected()),
                leftOut == null ? List.of() : codes(leftOut.partners()),
                leftOut == null ? null : leftOut.because(),
                account.newGround(),
                account.carriesOut(),
                proposal.consultationDueAt(),
                issue == null ? null : issue.skippedBecause(),
                file.consultations().stream().map(AanwijzingView::consultation).toList(),
                issue == null ? null : issue.at(),
                issue == null ? null : issue.acknowledgeDueAt(),
                receipt == null ? null : receipt.at(),
                followUp.acknowledgeOverdueAt(),
                issue == null ? null : issue.complianceDueAt(),
                followUp.complianceOverdueAt(),
                report(followUp.report()),
                file.objections().stream().map(AanwijzingView::objection).toList());
    }

    private static List<String> codes(List<PartnerCode> partners) {
        return partners.stream().map(PartnerCode::value).toList();
    }

    private static ConsultationView consultation(AanwijzingConsultation one) {
        var answer = one.answer();
        var silence = one.silence();
        return new ConsultationView(
                one.partner().value(),
                one.dueAt(),
                answer == null ? null : answer.position().name(),
                answer == null ? null : answer.text(),
                answer == null ? null : answer.by(),
                silence == null ? null : silence.name());
    }

    private static @Nullable ReportView report(Aanwijzing.@Nullable Report report) {
        return report == null ? null : new ReportView(report.result().name(), report.text(), report.by(), report.at());
    }

    private static ObjectionView objection(AanwijzingObjection one) {
        var decision = one.decision();
        return new ObjectionView(
                one.number(),
                one.by(),
                one.at(),
                one.text(),
                one.suspends(),
                one.dueAt(),
                decision == null ? null : decision.verdict().name(),
                decision == null ? null : decision.motivation(),
                decision == null ? null : decision.by(),
                decision == null ? null : decision.at());
    }
}
