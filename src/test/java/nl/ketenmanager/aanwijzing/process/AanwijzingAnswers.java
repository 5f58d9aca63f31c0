package nl.ketenmanager.aanwijzing.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.ketenmanager.aanwijzing.Aanwijzing;
import nl.ketenmanager.aanwijzing.AanwijzingAccount;
import nl.ketenmanager.aanwijzing.AanwijzingId;
import nl.ketenmanager.aanwijzing.AanwijzingObjection;
import nl.ketenmanager.aanwijzing.AanwijzingStatus;
import nl.ketenmanager.aanwijzing.AanwijzingTerms;
import nl.ketenmanager.calendar.Term;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.escalation.EscalationId;
import nl.ketenmanager.mandate.Ground;
import org.jspecify.annotations.Nullable;

/** What the services answer in the path tests: one aanwijzing, with moments far enough away to tell them apart. */
final class AanwijzingAnswers {
    static final EscalationId CASE = EscalationId.of("LAK-2026-00001");
    static final AanwijzingId ID = new AanwijzingId(CASE, 2);
    static final ChainCode LAK = new ChainCode("LAK");
    static final PartnerCode BD = new PartnerCode("BD");
    static final PartnerCode UWV = new PartnerCode("UWV");

    static final Instant CONSULTATION_AT = Instant.parse("2100-01-02T09:00:00Z");
    static final Instant FINALISE_AT = Instant.parse("2100-01-03T09:00:00Z");
    static final Instant ACKNOWLEDGE_AT = Instant.parse("2100-01-04T09:00:00Z");
    static final Instant COMPLIANCE_AT = Instant.parse("2100-01-05T09:00:00Z");
    static final Instant COMPLIANCE_AGAIN_AT = Instant.parse("2100-01-15T09:00:00Z");
    static final Instant OBJECTION_AT = Instant.parse("2100-01-06T09:00:00Z");

    private static final Instant NOW = Instant.parse("2100-01-01T09:00:00Z");
    private static final Ground GROUND = new Ground(Role.KETENMANAGER, 7L, 2, null);
    private static final Aanwijzing.Instruction INSTRUCTION =
            new Aanwijzing.Instruction("Controles gefaseerd, vier groepen", LocalDate.parse("2100-01-05"));

    private AanwijzingAnswers() {}

    static Aanwijzing proposed() {
        return with(AanwijzingStatus.CONSULTATION, true, true, null, false);
    }

    static Aanwijzing issued() {
        return with(AanwijzingStatus.ISSUED, true, true, COMPLIANCE_AT, false);
    }

    static Aanwijzing issuedWithoutConsultation() {
        return with(AanwijzingStatus.ISSUED, true, false, COMPLIANCE_AT, false);
    }

    static Aanwijzing request() {
        return with(AanwijzingStatus.ISSUED, false, false, COMPLIANCE_AT, false);
    }

    static Aanwijzing withdrawn() {
        return with(AanwijzingStatus.WITHDRAWN, true, true, null, false);
    }

    static Aanwijzing lapsed() {
        return with(AanwijzingStatus.LAPSED, true, true, null, false);
    }

    static Aanwijzing acknowledged() {
        return with(AanwijzingStatus.ISSUED, true, true, COMPLIANCE_AT, true);
    }

    static Aanwijzing goingOn() {
        return with(AanwijzingStatus.ISSUED, true, true, COMPLIANCE_AGAIN_AT, true);
    }

    static Aanwijzing reported() {
        return with(AanwijzingStatus.REPORTED, true, true, COMPLIANCE_AT, true);
    }

    static Aanwijzing overturned() {
        return with(AanwijzingStatus.OVERTURNED, true, true, COMPLIANCE_AT, true);
    }

    static AanwijzingObjection objection(boolean suspends) {
        return new AanwijzingObjection(
                1, "bdbestuur", NOW, "De inning komt in gevaar", suspends, OBJECTION_AT, true, null, null);
    }

    private static Aanwijzing with(
            AanwijzingStatus status, boolean binding, boolean consulted, @Nullable Instant due, boolean acknowledged) {
        return new Aanwijzing(
                ID,
                LAK,
                BD,
                binding,
                status,
                new Aanwijzing.Proposal(
                        INSTRUCTION,
                        "Geen overeenstemming",
                        List.of(BD, UWV),
                        "ketenmanager",
                        NOW,
                        GROUND,
                        new AanwijzingAccount(null, null, null),
                        consulted ? CONSULTATION_AT : null,
                        consulted ? FINALISE_AT : null),
                new AanwijzingTerms(
                        Term.workingDays(5), Term.workingDays(5), Term.workingDays(2), Term.workingDays(15)),
                due == null
                        ? null
                        : new Aanwijzing.Issue(
                                INSTRUCTION, null, null, "ketenmanager", NOW, GROUND, ACKNOWLEDGE_AT, due),
                new Aanwijzing.FollowUp(acknowledged ? new Aanwijzing.Receipt("bdlijn", NOW) : null, null, null, null),
                null,
                0);
    }
}
