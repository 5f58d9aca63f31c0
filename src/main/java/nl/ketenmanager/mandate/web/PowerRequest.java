package nl.ketenmanager.mandate.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.document.Upload;
import nl.ketenmanager.mandate.Power;
import nl.ketenmanager.mandate.PowerBasis;
import nl.ketenmanager.mandate.PowerGrant;
import nl.ketenmanager.platform.RefusedException;
import nl.ketenmanager.platform.Violation;
import org.jspecify.annotations.Nullable;

/** A power that the board gives to a role. */
record PowerRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "DECIDE") @Nullable
        String power,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "LINE_MANAGER") @Nullable
        String role,

        @Schema(
                description = "Where it holds; the tier of the role when left out, for the ketenmanager every tier",
                example = "TACTICAL")
        @Nullable
        String tier,

        @Schema(description = "The highest amount in euros; no limit when left out", example = "50000.00") @Nullable
        BigDecimal amountLimit,

        @Schema(
                description =
                        "OWN: in the role's own authority. MANDATE: in the name of whoever gave a mandate. When left"
                                + " out, what goes with the role",
                example = "MANDATE")
        @Nullable
        String basis,

        @Schema(description = "Whether whoever brought a case up may not use it on that case; false when left out")
        @Nullable
        Boolean notByInitiator,

        @Schema(
                description = "From when, never in the past; at once when left out",
                example = "2026-12-01T09:00:00+01:00")
        @Nullable
        String from,

        @Schema(description = "Until when; open when left out", example = "2027-12-01T09:00:00+01:00") @Nullable
        String until,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "Which decision of the board this is, 1 to 1000 characters",
                example = "Besluit ketenbestuur 2026-14")
        @Nullable
        String reason,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "The signed decision of the board, its content in base64")
        @Nullable
        DocumentRequest document) {

    @Nullable
    Upload upload(String caller) {
        return DocumentRequest.signed(document, caller);
    }

    PowerGrant grant(ChainCode chain, String caller) {
        List<Violation> violations = new ArrayList<>();
        var readPower = required(Power.class, "power", "Bevoegdheid", power, violations);
        var readRole = required(Role.class, "role", "Rol", role, violations);
        var readTier = code(Tier.class, "tier", "Trede", tier, violations);
        var readBasis = code(PowerBasis.class, "basis", "Grondslag", basis, violations);
        var readFrom = moment("from", "Ingangsdatum", from, violations);
        var readUntil = moment("until", "Einddatum", until, violations);
        if (!violations.isEmpty()) {
            throw new RefusedException(violations);
        }
        return new PowerGrant(
                chain,
                Objects.requireNonNull(readPower),
                Objects.requireNonNull(readRole),
                readTier,
                amountLimit,
                readBasis,
                Boolean.TRUE.equals(notByInitiator),
                readFrom,
                readUntil,
                reason == null ? "" : reason.strip(),
                caller);
    }

    private static <E extends Enum<E>> @Nullable E required(
            Class<E> codes, String field, String label, @Nullable String given, List<Violation> violations) {
        if (given == null || given.isBlank()) {
            violations.add(new Violation(field, "Vul ‘%s’ in: %s.".formatted(label, all(codes))));
            return null;
        }
        return code(codes, field, label, given, violations);
    }

    private static <E extends Enum<E>> @Nullable E code(
            Class<E> codes, String field, String label, @Nullable String given, List<Violation> violations) {
        if (given == null || given.isBlank()) {
            return null;
        }
        var known = Arrays.stream(codes.getEnumConstants())
                .filter(code -> code.name().equals(given))
                .findFirst();
        if (known.isEmpty()) {
            violations.add(new Violation(
                    field, "De waarde bij ‘%s’ bestaat niet. Kies uit: %s.".formatted(label, all(codes))));
        }
        return known.orElse(null);
    }

    static @Nullable Instant moment(String field, String label, @Nullable String given, List<Violation> violations) {
        if (given == null || given.isBlank()) {
            return null;
        }
        try {
            return OffsetDateTime.parse(given).toInstant();
        } catch (DateTimeException unreadable) {
            violations.add(new Violation(
                    field,
                    "De waarde bij ‘%s’ is geen moment. Schrijf het als 2026-12-01T09:00:00Z.".formatted(label)));
            return null;
        }
    }

    private static <E extends Enum<E>> String all(Class<E> codes) {
        return Arrays.stream(codes.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
