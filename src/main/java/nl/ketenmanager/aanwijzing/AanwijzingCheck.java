package nl.ketenmanager.aanwijzing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ketenmanager.calendar.WorkingCalendar;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.escalation.Escalation;
import org.jspecify.annotations.Nullable;

/** Turns a filled-in aanwijzing into one that can be given, or refuses it with everything that is wrong at once. */
final class AanwijzingCheck {
    private static final int MOST_SHOWN = 5;

    private final List<PartnerCode> concerned;
    private final Chain chain;
    private final WorkingCalendar calendar;
    private final LocalDate today;
    private final boolean bound;
    private final Set<PartnerCode> overturned;
    private final AanwijzingInput input = new AanwijzingInput();
    private final AanwijzingAccountCheck account = new AanwijzingAccountCheck(input);

    /** For an aanwijzing about a case of which the board has ended the ones to those partners. */
    AanwijzingCheck(
            Escalation about, Chain chain, WorkingCalendar calendar, LocalDate today, Set<PartnerCode> overturned) {
        this.concerned = about.involvedPartners();
        this.chain = chain;
        this.calendar = calendar;
        this.today = today;
        this.bound = new AanwijzingBounds(about, chain).isBound();
        this.overturned = overturned;
    }

    /** Right in every field; the case concerns everybody who is affected, first of all the instructed partner. */
    record Checked(
            PartnerCode partner,
            List<PartnerCode> affected,
            Aanwijzing.Instruction instruction,
            String reason,
            @Nullable String skippedBecause,
            AanwijzingAccount account) {}

    Checked check(AanwijzingDraft draft) {
        var partner = partner(draft.partner());
        var affected = affected(draft.affected());
        var text = input.text(AanwijzingFields.INSTRUCTION, draft.instruction());
        var reason = input.text(AanwijzingFields.REASON, draft.reason());
        var due = input.workingDayAfter(today, calendar, draft.complianceDate());
        var skipped = input.optional(AanwijzingFields.SKIPPED_BECAUSE, draft.skippedBecause());
        var answersFor = new AanwijzingAccount(
                account.leftOut(
                        partner.map(code -> leftOut(code, affected, draft)).orElse(List.of()), draft.leftOutBecause()),
                account.newGround(partner.filter(overturned::contains).isPresent(), draft.newGround()),
                account.carriesOut(bound, draft.carriesOut()));
        input.refuse();
        return new Checked(
                partner.orElseThrow(),
                Stream.concat(partner.stream(), concerned.stream()).distinct().toList(),
                new Aanwijzing.Instruction(text.orElseThrow(), due.orElseThrow()),
                reason.orElseThrow(),
                skipped.orElse(null),
                answersFor);
    }

    /** Whoever is passed over together with everybody else is not left out by name. */
    private List<PartnerCode> leftOut(PartnerCode partner, List<PartnerCode> named, AanwijzingDraft draft) {
        return AanwijzingInput.isBlank(draft.skippedBecause())
                ? concerned.stream()
                        .filter(code -> !code.equals(partner) && !named.contains(code))
                        .toList()
                : List.of();
    }

    private Optional<PartnerCode> partner(@Nullable String given) {
        var found =
                concerned.stream().filter(code -> code.value().equals(given)).findFirst();
        if (found.isEmpty()) {
            input.wrong(
                    AanwijzingFields.PARTNER,
                    AanwijzingInput.isBlank(given)
                            ? "Kies bij ‘%s’ de partner die het moet doen.".formatted(AanwijzingFields.PARTNER_LABEL)
                            : "Bij ‘%s’ staat geen partner van deze zaak. Kies uit: %s."
                                    .formatted(AanwijzingFields.PARTNER_LABEL, codes()));
        }
        return found;
    }

    /** Everybody the case concerns, unless others are named; who is not among them is left out. */
    private List<PartnerCode> affected(@Nullable List<@Nullable String> given) {
        if (given == null || given.isEmpty()) {
            return concerned;
        }
        var unknown = given.stream()
                .map(Objects::toString)
                .filter(name ->
                        concerned.stream().noneMatch(code -> code.value().equals(name)))
                .distinct()
                .limit(MOST_SHOWN)
                .toList();
        if (!unknown.isEmpty()) {
            input.wrong(
                    AanwijzingFields.AFFECTED,
                    "Bij ‘%s’ staat wat geen partner van deze zaak is: %s. Kies uit: %s."
                            .formatted(AanwijzingFields.AFFECTED_LABEL, String.join(", ", unknown), codes()));
        }
        return concerned.stream().filter(code -> given.contains(code.value())).toList();
    }

    private String codes() {
        return chain.partners().stream()
                .map(partner -> partner.code())
                .filter(concerned::contains)
                .map(PartnerCode::value)
                .collect(Collectors.joining(", "));
    }
}
