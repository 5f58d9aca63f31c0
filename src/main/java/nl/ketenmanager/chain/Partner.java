package nl.ketenmanager.chain;

import org.jspecify.annotations.Nullable;

/** An autonomous organisation in a chain, with the office that is politically responsible for it. */
public record Partner(
        PartnerCode code,
        String name,
        PartnerKind kind,
        boolean instructable,
        StandpointVia standpointVia,
        @Nullable OfficeCode office) {}
