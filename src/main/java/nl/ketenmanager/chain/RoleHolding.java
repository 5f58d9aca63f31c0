package nl.ketenmanager.chain;

import org.jspecify.annotations.Nullable;

/** A role that a person has now: his own, or that of whoever {@code deputyFor} names. */
public record RoleHolding(
        @Nullable ChainCode chain,
        Role role,
        @Nullable PartnerCode partner,
        @Nullable OfficeCode office,
        @Nullable String deputyFor) {}
