package nl.ketenmanager.aanwijzing;

import org.jspecify.annotations.Nullable;

/**
 * What the ketenmanager makes of an aanwijzing after the consultation, as he filled it in, unchecked.
 *
 * @param choice ISSUE or WITHDRAW
 * @param instruction as it will bind; left empty it stays as proposed
 * @param complianceDate left empty it stays as proposed
 * @param motivation what he did with the answers, or why he takes it back
 * @param skippedBecause why he does not wait for who may still answer (S4)
 * @param carriesOut which decision of a higher body it carries out, if one was taken since
 */
public record AanwijzingFinal(
        @Nullable String choice,
        @Nullable String instruction,
        @Nullable String complianceDate,
        @Nullable String motivation,
        @Nullable String skippedBecause,
        @Nullable String carriesOut) {}
