package nl.ketenmanager.aanwijzing;

import java.time.Instant;
import nl.ketenmanager.aanwijzing.Aanwijzing.Ending;
import nl.ketenmanager.aanwijzing.Aanwijzing.FollowUp;
import nl.ketenmanager.aanwijzing.Aanwijzing.Issue;
import nl.ketenmanager.aanwijzing.Aanwijzing.Receipt;
import nl.ketenmanager.aanwijzing.Aanwijzing.Report;
import org.jspecify.annotations.Nullable;

/** What may become of an aanwijzing; whatever does not follow from where it stands is a mistake of the caller. */
record AanwijzingChanges(Aanwijzing now) {

    static AanwijzingChanges of(Aanwijzing now) {
        return new AanwijzingChanges(now);
    }

    Aanwijzing carryingOut(@Nullable String decision) {
        var was = now.proposal();
        return new Aanwijzing(
                now.id(),
                now.chain(),
                now.partner(),
                now.binding(),
                now.status(),
                new Aanwijzing.Proposal(
                        was.instruction(),
                        was.reason(),
                        was.affected(),
                        was.by(),
                        was.at(),
                        was.ground(),
                        was.account().carryingOut(decision),
                        was.consultationDueAt(),
                        was.finaliseDueAt()),
                now.terms(),
                now.issue(),
                now.followUp(),
                now.ending(),
                now.version());
    }

    Aanwijzing issue(Issue issue) {
        require(AanwijzingStatus.CONSULTATION);
        return with(AanwijzingStatus.ISSUED, issue, now.followUp(), null);
    }

    /** Before it bound anybody: taken back, or never finalised. */
    Aanwijzing drop(AanwijzingStatus end, Ending ending) {
        require(AanwijzingStatus.CONSULTATION);
        return with(end, null, now.followUp(), ending);
    }

    Aanwijzing acknowledge(Receipt receipt) {
        require(AanwijzingStatus.ISSUED);
        var was = now.followUp();
        return now.isAcknowledged()
                ? now
                : follow(new FollowUp(receipt, was.acknowledgeOverdueAt(), was.report(), was.complianceOverdueAt()));
    }

    Aanwijzing acknowledgeOverdue(Instant at) {
        var was = now.followUp();
        return follow(new FollowUp(was.receipt(), at, was.report(), was.complianceOverdueAt()));
    }

    Aanwijzing complianceOverdue(Instant at) {
        var was = now.followUp();
        return follow(new FollowUp(was.receipt(), was.acknowledgeOverdueAt(), was.report(), at));
    }

    Aanwijzing report(Report report) {
        require(AanwijzingStatus.ISSUED);
        var was = now.followUp();
        return with(
                AanwijzingStatus.REPORTED,
                now.issue(),
                new FollowUp(was.receipt(), was.acknowledgeOverdueAt(), report, was.complianceOverdueAt()),
                new Ending(report.by(), report.at(), report.result().label()));
    }

    /** Also after it was carried out: the board can be late and right. */
    Aanwijzing overturn(Ending ending) {
        now.issued();
        return with(AanwijzingStatus.OVERTURNED, now.issue(), now.followUp(), ending);
    }

    Aanwijzing noResponse(Ending ending) {
        require(AanwijzingStatus.ISSUED);
        return with(AanwijzingStatus.NO_RESPONSE, now.issue(), now.followUp(), ending);
    }

    /** The time that an objection took does not count. */
    Aanwijzing goOn(Instant complianceDueAt) {
        require(AanwijzingStatus.ISSUED);
        var was = now.issued();
        return with(
                now.status(),
                new Issue(
                        was.instruction(),
                        was.weighing(),
                        was.skippedBecause(),
                        was.by(),
                        was.at(),
                        was.ground(),
                        was.acknowledgeDueAt(),
                        complianceDueAt),
                now.followUp(),
                null);
    }

    private Aanwijzing follow(FollowUp followUp) {
        return with(now.status(), now.issue(), followUp, now.ending());
    }

    private void require(AanwijzingStatus status) {
        if (now.status() != status) {
            throw new IllegalStateException("%s is %s, not %s".formatted(now.id(), now.status(), status));
        }
    }

    private Aanwijzing with(
            AanwijzingStatus status, @Nullable Issue issue, FollowUp followUp, @Nullable Ending ending) {
        return new Aanwijzing(
                now.id(),
                now.chain(),
                now.partner(),
                now.binding(),
                status,
                now.proposal(),
                now.terms(),
                issue,
                followUp,
                ending,
                now.version());
    }
}
