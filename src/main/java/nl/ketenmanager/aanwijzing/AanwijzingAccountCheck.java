package nl.ketenmanager.aanwijzing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.escalation.TextField;
import org.jspecify.annotations.Nullable;

/** Asks a giver for what he has to answer for, where it is due and only there. */
record AanwijzingAccountCheck(AanwijzingInput input) {

    /** S4: who is passed over is passed over with a reason. */
    AanwijzingAccount.@Nullable LeftOut leftOut(List<PartnerCode> partners, @Nullable String because) {
        if (partners.isEmpty()) {
            return null;
        }
        return due(
                        AanwijzingFields.LEFT_OUT,
                        because,
                        "U raadpleegt niet alle partners van de zaak: %s ontbreekt. Raadpleeg iedereen, of vul in bij ‘%s’."
                                .formatted(
                                        partners.stream()
                                                .map(PartnerCode::value)
                                                .collect(Collectors.joining(", ")),
                                        AanwijzingFields.LEFT_OUT.label()))
                .map(text -> new AanwijzingAccount.LeftOut(partners, text))
                .orElse(null);
    }

    /** The board ended one to this partner: the same again would make its decision worth nothing. */
    @Nullable
    String newGround(boolean overturned, @Nullable String given) {
        return overturned
                ? due(
                                AanwijzingFields.NEW_GROUND,
                                given,
                                "Het ketenbestuur heeft een eerdere aanwijzing aan deze partner over deze zaak vernietigd. Vul bij ‘%s’ in wat er sindsdien is veranderd."
                                        .formatted(AanwijzingFields.NEW_GROUND.label()))
                        .orElse(null)
                : null;
    }

    @Nullable
    String carriesOut(boolean bound, @Nullable String given) {
        return bound
                ? due(
                                AanwijzingFields.CARRIES_OUT,
                                given,
                                "Hoger dan de ketenmanager is al over deze zaak besloten. Een aanwijzing kan dan alleen dat besluit uitvoeren. Vul bij ‘%s’ in welk besluit, en hoe."
                                        .formatted(AanwijzingFields.CARRIES_OUT.label()))
                        .orElse(null)
                : null;
    }

    private Optional<String> due(TextField field, @Nullable String given, String otherwise) {
        if (AanwijzingInput.isBlank(given)) {
            input.wrong(field.name(), otherwise);
            return Optional.empty();
        }
        return input.text(field, given);
    }
}
