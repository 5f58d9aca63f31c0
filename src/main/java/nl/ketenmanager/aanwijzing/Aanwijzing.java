package nl.ketenmanager.aanwijzing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.ketenmanager.calendar.DutchTime;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.mandate.Ground;
import org.jspecify.annotations.Nullable;

/**
 * A binding instruction of the ketenmanager to the line of one partner, about a case (S25); to a partner that cannot be
 * instructed it is a request. It binds from the moment it is issued, after the consultation of the lines it touches.
 *
 * @param binding false: a request, which lays no duty on anybody
 */
public record Aanwijzing(
        AanwijzingId id,
        ChainCode chain,
        PartnerCode partner,
        boolean binding,
        AanwijzingStatus status,
        Proposal proposal,
        AanwijzingTerms terms,
        @Nullable Issue issue,
        FollowUp followUp,
        @Nullable Ending ending,
        int version) {

    /** What is to be done, by the end of which day. */
    public record Instruction(String text, LocalDate dueOn) {}

    /**
     * As the ketenmanager brought it up.
     *
     * @param affected everybody the case concerns, the instructed partner first
     * @param consultationDueAt absent when nobody was consulted
     */
    public record Proposal(
            Instruction instruction,
            String reason,
            List<PartnerCode> affected,
            String by,
            Instant at,
            Ground ground,
            AanwijzingAccount account,
            @Nullable Instant consultationDueAt,
            @Nullable Instant finaliseDueAt) {

        /** Whose line managers are asked. */
        public List<PartnerCode> consulted() {
            return affected.stream()
                    .filter(partner -> !account.leavesOut(partner))
                    .toList();
        }
    }

    /**
     * As it binds.
     *
     * @param weighing what was done with the answers; absent when nobody was consulted
     * @param skippedBecause why not everybody was heard, if so
     * @param complianceDueAt the end of its last day; it moves when an objection suspended it
     */
    public record Issue(
            Instruction instruction,
            @Nullable String weighing,
            @Nullable String skippedBecause,
            String by,
            Instant at,
            Ground ground,
            Instant acknowledgeDueAt,
            Instant complianceDueAt) {}

    /** What the partner did with it, and what it let pass. */
    public record FollowUp(
            @Nullable Receipt receipt,
            @Nullable Instant acknowledgeOverdueAt,
            @Nullable Report report,
            @Nullable Instant complianceOverdueAt) {
        static final FollowUp NONE = new FollowUp(null, null, null, null);
    }

    public record Receipt(String by, Instant at) {}

    public record Report(Result result, String text, String by, Instant at) {}

    /** How an instruction ended at the partner. */
    public enum Result {
        COMPLIED("Uitgevoerd"),
        NOT_COMPLIED("Niet of niet helemaal uitgevoerd");

        private final String label;

        Result(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** How it ended, by a person or by itself. */
    public record Ending(@Nullable String by, Instant at, String reason) {}

    public boolean isRunning() {
        return ending == null;
    }

    public boolean isAcknowledged() {
        return followUp.receipt() != null;
    }

    /** What is to be done now: as issued, or as proposed. */
    public Instruction instruction() {
        return issue == null ? proposal.instruction() : issue.instruction();
    }

    /** The last day, as it is after an objection that suspended it. */
    public LocalDate dueOn() {
        return issue == null
                ? proposal.instruction().dueOn()
                : LocalDate.ofInstant(issue.complianceDueAt(), DutchTime.ZONE);
    }

    /** S4: it was issued over the head of a line that could still have answered, or that was never asked. */
    public boolean isWithoutFullConsultation() {
        return issue != null
                && (issue.skippedBecause() != null || proposal.account().leftOut() != null);
    }

    /** "aanwijzing" or "verzoek". */
    public String kind() {
        return binding ? "aanwijzing" : "verzoek";
    }

    Issue issued() {
        if (issue == null) {
            throw new IllegalStateException("%s is %s and binds nobody".formatted(id, status));
        }
        return issue;
    }
}
