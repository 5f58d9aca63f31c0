package nl.ketenmanager.aanwijzing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An aanwijzing as somebody filled it in, unchecked.
 *
 * @param affected whom to consult beside the instructed partner; none given means: everybody the case concerns
 * @param complianceDate the day by which it is carried out, such as {@code 2026-12-01}
 * @param skippedBecause why nobody is consulted first, if so (S4)
 * @param leftOutBecause why some whom the case concerns are not consulted, if so (S4)
 * @param newGround what is new since the board ended an earlier one to this partner
 * @param carriesOut which decision of a higher body it carries out
 */
public record AanwijzingDraft(
        @Nullable String escalation,
        @Nullable String partner,
        @Nullable List<@Nullable String> affected,
        @Nullable String instruction,
        @Nullable String reason,
        @Nullable String complianceDate,
        @Nullable String skippedBecause,
        @Nullable String leftOutBecause,
        @Nullable String newGround,
        @Nullable String carriesOut) {}
